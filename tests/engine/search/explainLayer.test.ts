// The receipt of a layer: every alternative, with the promise that it breaks or the money that it costs.

import { describe, expect, it } from 'vitest';
import {
  decide,
  explainLayer,
  LAYER_IDS,
  OPTION_IDS,
  type OptionId,
  PRESETS,
  type Scenario,
  TIERS,
} from '../../../src/engine/index';
import { OPTIONS } from '../../../src/engine/options/options';
import { objectiveUsd as objectiveOf } from '../../../src/engine/search/binding';
import { formatUsd } from '../../../src/words/format/usd';
import { optionName } from '../../../src/words/options';
import { tellBecause, tellRejection } from '../../../src/words/receipts/layer';
import { scenarioWith } from '../../builders/scenarios';

const cases = Object.entries(PRESETS).flatMap(([preset, scenario]) =>
  LAYER_IDS.map((layer) => ({ preset, layer, scenario })),
);

describe.each(cases)('the receipt of $layer at the $preset preset', ({ layer, scenario }) => {
  const explained = () => explainLayer(decide(scenario), layer);

  it('weighs every other option, each with a reason', () => {
    const receipt = explained();
    const weighed = receipt.rejections.map((one) => one.option);
    expect([receipt.chosen, ...weighed].sort()).toEqual([...OPTION_IDS[layer]].sort());
    for (const one of receipt.rejections) expect(tellRejection(one)).toMatch(/^[A-Z].+\.$/);
    expect(tellBecause(decide(scenario), receipt)).toMatch(/\.$/);
  });

  it('finds none that is cheaper and keeps every promise', () => {
    for (const { best, extraUsdPerMonth } of explained().rejections) {
      expect(best === null).toBe(extraUsdPerMonth === null);
      if (extraUsdPerMonth !== null) expect(extraUsdPerMonth).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  it('names the cheapest of the rest as runner-up', () => {
    const receipt = explained();
    const prices = receipt.rejections.flatMap(({ extraUsdPerMonth }) => extraUsdPerMonth ?? []);
    if (prices.length === 0) expect(receipt.runnerUp).toBeNull();
    else expect(receipt.runnerUp?.extraUsdPerMonth).toBe(Math.min(...prices));
  });
});

describe('what is said of a choice', () => {
  const ranks = (option: OptionId) => TIERS.indexOf(OPTIONS[option].tier);
  const scenarios: readonly Scenario[] = [
    ...Object.values(PRESETS),
    scenarioWith({ reliabilityRatio: 0.99 }),
    scenarioWith({ eventsPerDay: 1e10, freshnessSeconds: 60 }),
    scenarioWith({ reliabilityRatio: 0.9999, assumptions: { peopleOnCall: 1 } }),
  ];
  const receipts = () =>
    scenarios.flatMap((scenario) => {
      const decision = decide(scenario);
      return LAYER_IDS.map((layer) => ({ decision, layer, receipt: explainLayer(decision, layer) }));
    });

  it('is what the last simpler option breaks, else that it is the cheapest; and who comes next', () => {
    for (const { decision, layer, receipt } of receipts()) {
      const { chosen, rejections, runnerUp } = receipt;
      const because = tellBecause(decision, receipt);
      if (decision.kind === 'infeasible') {
        expect(because).toBe(
          `${optionName(decision.chosen.parts[layer].option)} comes nearest to the promises, none of the options keeps them all.`,
        );
        continue;
      }
      const simpler = rejections.filter(({ option, best }) => ranks(option) < ranks(chosen) && best === null);
      const last = simpler.at(-1);
      const first =
        last === undefined
          ? 'The cheapest of those that keep every promise.'
          : `${optionName(last.option)} ${tellRejection(last).replace(/^(.)/, (letter) => letter.toLowerCase())}`;
      expect(because.startsWith(first)).toBe(true);
      const next = because.slice(first.length);
      if (runnerUp === null) expect(next).toBe('');
      else {
        expect(next).toContain(
          ` Next is ${optionName(runnerUp.option)}, ${formatUsd(runnerUp.extraUsdPerMonth ?? 0)} a month dearer`,
        );
        expect(next.endsWith(': a toss-up.')).toBe(runnerUp.tossUp);
      }
    }
  });

  it('of an option that was not taken is its price, what must move with it, or what it breaks', () => {
    for (const { decision, layer, receipt } of receipts())
      for (const rejection of receipt.rejections) {
        const { option, best, extraUsdPerMonth: extra, broken, redundancy } = rejection;
        const reason = tellRejection(rejection);
        if (best === null || extra === null) {
          expect(reason).toMatch(/^(Breaks .+|Does not fit the layers that are kept)\.$/);
          expect(broken.length).toBeGreaterThan(0);
          continue;
        }
        expect(extra).toBeCloseTo(
          objectiveOf(best, decision.scenario) - objectiveOf(decision.chosen, decision.scenario),
          9,
        );
        expect(redundancy).toBe(best.parts[layer].redundancy);
        expect(best.parts[layer].option).toBe(option);
        const price = extra < 1 ? 'the same cost' : `${formatUsd(extra)} a month more`;
        const moved = LAYER_IDS.filter(
          (id) => id !== layer && best.parts[id].option !== decision.chosen.parts[id].option,
        );
        if (broken.length === 0 || moved.length === 0)
          expect(reason).toBe(`Keeps every promise, at ${price}.`);
        else {
          const names = moved.map((id) => optionName(best.parts[id].option)).join(', ');
          expect(reason).toMatch(/^Alone it (breaks [^.]|does not fit its neighbours;)/);
          expect(reason.endsWith(`; with ${names} it keeps every promise, at ${price}.`)).toBe(true);
        }
      }
  });
});

describe('reasons', () => {
  it('name the promise that a simpler option breaks', () => {
    const { rejections } = explainLayer(decide(PRESETS.growth), 'monitoring');
    const logs = rejections.find((one) => one.option === 'logs');
    expect(logs?.broken).toContain('reliability');
    expect(logs && tellRejection(logs)).toMatch(/reliability: .* late a month/);
  });

  it('say what must move too when an option cannot stand alone', () => {
    const { rejections } = explainLayer(decide(PRESETS.growth), 'storage');
    const lake = rejections.find((one) => one.option === 'lakehouse');
    expect(lake && tellRejection(lake)).toMatch(/^Alone it does not fit its neighbours; with Spark batch/);
  });

  it('say that a kept layer is kept', () => {
    const decision = decide(scenarioWith({ pins: { storage: 'clickhouse' } }));
    expect(tellBecause(decision, explainLayer(decision, 'storage'))).toBe('ClickHouse is kept by choice.');
  });

  it('call a difference of less than five percent a toss-up', () => {
    const decision = decide(PRESETS.growth);
    const total = decision.chosen.cost.totalUsdPerMonth;
    for (const layer of LAYER_IDS)
      for (const { extraUsdPerMonth, tossUp } of explainLayer(decision, layer).rejections)
        expect(tossUp).toBe(extraUsdPerMonth !== null && Math.abs(extraUsdPerMonth) <= total / 20);
  });
});
