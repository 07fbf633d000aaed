// What is said of a choice, on cases made by hand: every tier at small and large loads.

import { describe, expect, it } from 'vitest';
import { judgeChoice } from '../../../../src/engine/check/organisations/judge';
import { makeScenario } from '../../../../src/engine/check/organisations/scenario';
import { offeredTo, tierInUse } from '../../../../src/engine/check/organisations/stack';
import { decide, STANDARD_VALUES as k, type OptionId, PRESETS } from '../../../../src/engine/index';
import { TIERS } from '../../../../src/engine/layers';
import { optionTier } from '../../../../src/engine/options/options';
import { formatRatio } from '../../../../src/words/format/ratio';
import { formatUsd } from '../../../../src/words/format/usd';
import { optionName } from '../../../../src/words/options';
import { tellChoice } from '../../../../src/words/organisations';
import { caseOf } from '../../../builders/backtestCase';

describe('a choice', () => {
  const catalog = offeredTo('in-house', k);
  const OWN: readonly OptionId[] = ['spark', 'flink'];
  const ofTier = (options: readonly OptionId[], tier: string) =>
    options.filter((option) => optionTier(option) === tier);
  /** Every way to hold a layer to a tier, as pins. */
  const ways = (layer: 'storage' | 'processing' | 'deployment', tier: string): readonly object[] => {
    if (layer !== 'processing')
      return ofTier(catalog.options[layer], tier).map((option) => ({ [layer]: option }));
    const engines = ofTier(catalog.options.processing, tier).filter((option) => OWN.includes(option));
    if (engines.length > 0) return engines.map((processing) => ({ processing }));
    const inStore = catalog.options.processing.filter((option) => !OWN.includes(option));
    return ofTier(catalog.options.storage, tier).flatMap((storage) =>
      inStore.map((processing) => ({ storage, processing })),
    );
  };

  it.each(TIERS.flatMap((tier) => [1e5, 1e8, 1e11].map((load) => [tier, load] as const)))(
    'of tier %s at %d events a day is told what that tier costs more, or breaks',
    (tier, eventsPerDay) => {
      const entry = caseOf({ eventsPerDay, tiers: { storage: tier, processing: tier, deployment: tier } });
      const scenario = makeScenario(entry, k);
      const { kind, chosen } = decide(scenario, catalog);
      const now = chosen.cost.totalUsdPerMonth;
      for (const choice of judgeChoice(entry, scenario, k)) {
        const { layer, computed, agrees } = choice;
        const sentence = tellChoice(choice);
        expect(agrees).toBe(kind === 'feasible' && tierInUse(layer, chosen) === tier);
        expect(computed).toBe(tierInUse(layer, chosen));
        if (agrees) expect(sentence).toBeNull();
        else if (kind === 'infeasible') expect(sentence).toMatch(/^Nothing keeps every promise: [^;]/);
        else {
          const answers = ways(layer, tier).map((pins) => decide({ ...scenario, pins }, catalog));
          const kept = answers
            .filter((answer) => answer.kind === 'feasible')
            .map((answer) => answer.chosen.cost.totalUsdPerMonth);
          const name =
            layer === 'processing'
              ? `${optionName(chosen.parts.processing.option)} in ${optionName(chosen.parts.storage.option)}`
              : optionName(chosen.parts[layer].option);
          expect(sentence?.startsWith(`${name} keeps every promise for ${formatUsd(now)} a month; `)).toBe(
            true,
          );
          if (kept.length === 0) expect(sentence).toContain(' breaks ');
          else {
            const extra = Math.min(...kept) - now;
            expect(sentence).toContain(
              `costs ${formatUsd(extra)} more${extra <= 0.05 * now ? `, ${formatRatio(extra / now)}: a toss-up` : ''}.`,
            );
          }
        }
      }
    },
  );

  it('is told what breaks where nothing keeps every promise', () => {
    const entry = caseOf({});
    const scenario = { ...makeScenario(entry, k), budgetUsdPerMonth: 1 };
    const { kind, chosen } = decide(scenario, catalog);
    expect(kind).toBe('infeasible');
    for (const choice of judgeChoice(entry, scenario, k)) {
      expect(choice.agrees).toBe(false);
      expect(tellChoice(choice)?.split('; ')).toHaveLength(
        chosen.promises.filter(({ kept }) => !kept).length,
      );
    }
    expect(judgeChoice(caseOf({ state: 'cost' }), PRESETS.growth, k)).toEqual([]);
  });
});
