// The report: every row judged by what is decided for it, and scores that count the rows.

import { describe, expect, it } from 'vitest';
import { BACKTEST_CASES } from '../../../../src/engine/check/organisations/cases';
import { blamedLayers, judgeStack } from '../../../../src/engine/check/organisations/judge';
import { SCORED_LAYERS } from '../../../../src/engine/check/organisations/organisation';
import { fitTwoCuts } from '../../../../src/engine/check/organisations/report';
import { runBacktest } from '../../../../src/engine/check/organisations/runBacktest';
import { makeScenario, scenarioOfChooser } from '../../../../src/engine/check/organisations/scenario';
import {
  catalogOfStack,
  expectedTier,
  offeredTo,
  readMachineVcpu,
  tierInUse,
} from '../../../../src/engine/check/organisations/stack';
import { decide, STANDARD_VALUES } from '../../../../src/engine/index';

const k = STANDARD_VALUES;

describe('a verdict', () => {
  it('is given on what is scored and names a store or processing, and says what is decided for the stack in use', () => {
    let given = 0;
    for (const entry of BACKTEST_CASES) {
      const scenario = makeScenario(entry, k);
      const verdict = judgeStack(entry, scenario, k);
      if (verdict === null) continue;
      given += 1;
      expect(['ok', 'failing']).toContain(entry.state);
      const { kind, chosen } = decide(scenario, catalogOfStack(entry, k, readMachineVcpu(entry)));
      expect(verdict.expected).toBe(entry.state === 'ok' ? 'holds' : 'breaks');
      expect(verdict.computed).toBe(kind === 'feasible' ? 'holds' : 'breaks');
      expect(verdict.broken).toEqual(chosen.promises.filter(({ kept }) => !kept));
      expect(verdict.layers).toEqual(blamedLayers(chosen));
      if (!entry.failingLayers.includes('capacity')) {
        const met = entry.failingLayers.every((layer) => verdict.layers.some((one) => one === layer));
        expect(verdict.agrees).toBe(verdict.computed === verdict.expected && met);
        expect(verdict.reason === null).toBe(verdict.agrees);
      }
    }
    expect(given).toBeGreaterThan(30);
  });
});

describe('the report', () => {
  it('has a row for each case, as published', () => {
    const { rows } = runBacktest();
    expect(rows.map(({ entry }) => entry)).toEqual(BACKTEST_CASES);
    for (const { entry, scenario } of rows) expect(scenario).toEqual(makeScenario(entry, k));
  });

  it('counts its rows', () => {
    const { rows, verdict, layers } = runBacktest();
    const count = (expected: string, agrees: boolean | null) =>
      rows.filter(
        (row) => row.verdict?.expected === expected && (agrees === null || row.verdict.agrees === agrees),
      ).length;
    expect(verdict).toEqual({
      held: count('holds', true),
      ok: count('holds', null),
      broke: count('breaks', true),
      failing: count('breaks', null),
      balancedAccuracyRatio: expect.closeTo(
        (verdict.held / verdict.ok + verdict.broke / verdict.failing) / 2,
        12,
      ),
    });
    for (const layer of SCORED_LAYERS) {
      const choices = rows.flatMap((row) => row.choices.filter((one) => one.layer === layer));
      expect(layers[layer].scored).toBe(choices.length);
      expect(layers[layer].agreed).toBe(choices.filter(({ agrees }) => agrees).length);
      const sorted = rows.flatMap(({ scenario, choices: some }) =>
        some
          .filter((one) => one.layer === layer)
          .map(({ expected }) => ({ eventsPerDay: scenario.eventsPerDay, tier: expected })),
      );
      expect(layers[layer].yardstick).toEqual(fitTwoCuts(sorted));
    }
  });

  it('agrees where what is decided for the load has the tier that is asked for, and explains itself where not', () => {
    const { rows } = runBacktest();
    for (const { entry, scenario, choices } of rows) {
      const wanted = SCORED_LAYERS.filter((layer) => expectedTier(entry, layer) !== null);
      expect(choices.map(({ layer }) => layer)).toEqual(wanted);
      if (choices.length === 0) continue;
      for (const { layer, expected, computed, option, agrees, reason } of choices) {
        const chosenFor = scenarioOfChooser(scenario, entry.kind, layer);
        const { kind, chosen } = decide(chosenFor, offeredTo(entry.kind, k));
        expect(expected).toBe(expectedTier(entry, layer));
        expect(computed).toBe(tierInUse(layer, chosen));
        expect(option).toBe(chosen.parts[layer].option);
        expect(agrees).toBe(kind === 'feasible' && computed === expected);
        expect(reason === null).toBe(agrees);
        if (reason !== null) expect(reason.kind === 'nothing-keeps').toBe(kind !== 'feasible');
      }
    }
  });
});
