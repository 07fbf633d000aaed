// Scenarios of cases, the yardstick, and the layers that a broken promise points to.

import { describe, expect, it } from 'vitest';
import { BACKTEST_CASES } from '../../../../src/engine/check/organisations/cases';
import { blamedLayers } from '../../../../src/engine/check/organisations/judge';
import type { BacktestCase } from '../../../../src/engine/check/organisations/organisation';
import { fitTwoCuts } from '../../../../src/engine/check/organisations/report';
import { makeScenario } from '../../../../src/engine/check/organisations/scenario';
import { expectedTier } from '../../../../src/engine/check/organisations/stack';
import { decide, PRESETS, STANDARD_VALUES } from '../../../../src/engine/index';

const SOME = BACKTEST_CASES[0] as BacktestCase;
const scenarioOf = (changes: Partial<BacktestCase>) => makeScenario({ ...SOME, ...changes }, STANDARD_VALUES);

describe('the scenario of a case', () => {
  it('takes what is published', () => {
    const scenario = scenarioOf({
      state: 'ok',
      eventsPerDay: 7e6,
      freshnessSeconds: 1234,
      experimentsPerMonth: 5,
    });
    expect(scenario).toMatchObject({ eventsPerDay: 7e6, freshnessSeconds: 1234, experimentsPerMonth: 5 });
  });

  it('does not take for a promise what a failing stack delivered', () => {
    expect(scenarioOf({ state: 'failing', freshnessSeconds: 12_600 }).freshnessSeconds).toBe(300);
  });

  it('reads raw rows live, roll-ups only, or a few raw rows, by habit', () => {
    const share = (queryHabit: BacktestCase['queryHabit']) =>
      scenarioOf({ queryHabit }).assumptions.rawQueryShare;
    expect([share('live raw'), share('pre-aggregated'), share('scheduled')]).toEqual([1, 0, undefined]);
  });

  it('turns stored terabytes into months where traffic is published, into traffic where it is not', () => {
    const raw = { state: 'ok', queryHabit: 'live raw', storedTerabytes: 1 } as const;
    const months = scenarioOf({ ...raw, eventsPerDay: 1e6 }).assumptions.retentionMonths as number;
    const { eventsPerDay } = scenarioOf({ ...raw, eventsPerDay: null });
    expect(months * 1e6).toBeCloseTo(eventsPerDay * 13, 0);
  });
});

describe('the yardstick', () => {
  it('sorts what two cuts can sort', () => {
    const cases = [1, 2, 3, 4, 5, 6].map((eventsPerDay) => ({
      eventsPerDay,
      tier: (['startup', 'growth', 'enterprise'] as const)[Math.floor((eventsPerDay - 1) / 2)] ?? 'growth',
    }));
    const { agreed, cuts } = fitTwoCuts(cases);
    expect(agreed).toBe(6);
    expect(cuts).toEqual([Math.sqrt(6), Math.sqrt(20)]);
  });

  it('is one tier higher on a layer that fails, and nothing where traffic is not published', () => {
    const failing = {
      ...SOME,
      tiers: { storage: 'startup', processing: null, deployment: 'enterprise' },
    } as const;
    expect(expectedTier(failing, 'storage')).toBe('growth');
    expect(expectedTier(failing, 'processing')).toBeNull();
    expect(expectedTier(failing, 'deployment')).toBe('enterprise');
    expect(expectedTier({ ...failing, eventsPerDay: null }, 'storage')).toBeNull();
    expect(expectedTier({ ...failing, state: 'cost' }, 'storage')).toBeNull();
  });
});

describe('a broken promise', () => {
  it('points at the store and what is left to do in it when answers are slow', () => {
    const slow = decide({
      ...PRESETS.growth,
      assumptions: { rawQueryShare: 1 },
      pins: { storage: 'postgresql' },
    });
    expect(blamedLayers(slow.chosen)).toEqual(expect.arrayContaining(['storage', 'processing']));
  });

  it('points nowhere when all are kept', () => {
    expect(blamedLayers(decide(PRESETS.growth).chosen)).toEqual([]);
  });
});
