// Ways out of an impossible scenario: the smallest change on each ladder, the shortest way first.

import { describe, expect, it } from 'vitest';
import {
  DRIVERS,
  type DriverId,
  decide,
  findNearestScenarios,
  PRESETS,
  type Scenario,
} from '../../../src/engine/index';
import { leastUsd } from '../../builders/fixedArchitecture';
import { scenarioWith } from '../../builders/scenarios';

const ways = (scenario: Scenario) => findNearestScenarios(decide(scenario));
const isKept = (scenario: Scenario) => leastUsd(scenario) < Number.POSITIVE_INFINITY;
const bill = decide(PRESETS.growth).chosen.cost.infrastructureUsdPerMonth;

const IMPOSSIBLE: Readonly<Record<string, Scenario>> = {
  'too little money': scenarioWith({ budgetUsdPerMonth: 300 }),
  'four nines with one person on call': scenarioWith({
    reliabilityRatio: 0.9999,
    assumptions: { peopleOnCall: 1 },
  }),
  'fresher than its runs': scenarioWith({ freshnessSeconds: 1, pins: { processing: 'incremental' } }),
  'answers faster than any store': scenarioWith({
    assumptions: { servingPromiseSeconds: 0.11, rawQueryShare: 1, queriesPerDay: 5e5 },
  }),
  'nothing may be lost': scenarioWith({
    assumptions: { dataLossRatio: 1e-7 },
    pins: { ingestion: 'object-files' },
  }),
  'layers that exclude each other': scenarioWith({
    pins: { ingestion: 'object-files', processing: 'flink' },
  }),
};

describe.each(Object.entries(IMPOSSIBLE))('the ways out of %s', (_name, scenario) => {
  it('are kept promises, the nearest first, four at most', () => {
    const found = ways(scenario);
    expect(decide(scenario).kind).toBe('infeasible');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
    const steps = found.map((way) => way.steps);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    for (const way of found) expect(isKept(way.scenario)).toBe(true);
  });

  it('of a slider are the first detent to the loose side that is kept, so many steps away', () => {
    for (const { change, steps, scenario: then } of ways(scenario)) {
      if (!(change.of in DRIVERS)) continue;
      const driver = change.of as DriverId;
      const { detents, field } = DRIVERS[driver];
      expect(change.from).toBe(scenario[field]);
      expect(then).toEqual({ ...scenario, [field]: change.to });
      const [from, to] = [detents.indexOf(change.from), detents.indexOf(change.to)];
      expect(from - to).toBe(steps);
      if (DRIVERS[driver].kind === 'promise')
        expect(isKept({ ...scenario, [field]: detents[to + 1] as number })).toBe(steps === 0);
    }
  });
});

describe('a way out', () => {
  it('of a budget multiplies it, by no more than it must', () => {
    const factors = [1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 7, 10, 20, 50, 100];
    const budget = 300;
    const way = ways(scenarioWith({ budgetUsdPerMonth: budget })).find(
      ({ change }) => change.of === 'budget',
    );
    const factor = (way?.change.to ?? 0) / budget;
    const index = factors.findIndex((one) => Math.abs(one - factor) < 1e-9);
    expect(way?.steps).toBe(index + 1);
    expect(way?.scenario.budgetUsdPerMonth).toBe(way?.change.to);
    expect(isKept(scenarioWith({ budgetUsdPerMonth: budget * (factors[index] as number) }))).toBe(true);
    const less = budget * (factors[index - 1] as number);
    expect(isKept(scenarioWith({ budgetUsdPerMonth: less }))).toBe(false);
  });

  it('of layers that were kept lets all of them go at once, in one step', () => {
    const pins = { ingestion: 'object-files', processing: 'flink' } as const;
    const way = ways(scenarioWith({ pins })).find(({ change }) => change.of === 'pins');
    expect(way).toMatchObject({ steps: 1, change: { from: 2, to: 0 }, scenario: { pins: {} } });
    const free = ways(scenarioWith({ budgetUsdPerMonth: 300 }));
    expect(free.map(({ change }) => change.of)).not.toContain('pins');
  });

  it('of answers or of loss goes up the ladder from where it stands', () => {
    const slow = IMPOSSIBLE['answers faster than any store'] as Scenario;
    const serving = ways(slow).find(({ change }) => change.of === 'serving');
    const ladder = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600];
    expect(ladder.indexOf(serving?.change.to ?? 0)).toBe((serving?.steps ?? 0) - 1);
    expect(serving?.scenario.assumptions.servingPromiseSeconds).toBe(serving?.change.to);
    const strict = IMPOSSIBLE['nothing may be lost'] as Scenario;
    const loss = ways(strict).find(({ change }) => change.of === 'data-loss');
    expect(loss?.scenario.assumptions.dataLossRatio).toBe(loss?.change.to);
    expect(loss?.steps).toBe(
      [2, 5, 10, 20, 50, 100, 1000].indexOf(Math.round((loss?.change.to ?? 0) / 1e-7)) + 1,
    );
  });

  it('starts above where the promise stands, and ends where the ladder does', () => {
    const slow = (servingPromiseSeconds: number) =>
      ways(scenarioWith({ assumptions: { servingPromiseSeconds, rawQueryShare: 1, queriesPerDay: 5e5 } }));
    const way = slow(1).find(({ change }) => change.of === 'serving');
    expect(way).toMatchObject({ change: { from: 1, to: 2 }, steps: 1 });
    const strict = scenarioWith({
      assumptions: { dataLossRatio: 0.02, servingPromiseSeconds: 600 },
      budgetUsdPerMonth: 300,
    });
    for (const { change, scenario } of ways(strict)) {
      if (change.of === 'data-loss') expect(change.to).toBeLessThanOrEqual(0.1);
      expect(scenario.assumptions.servingPromiseSeconds).toBe(600);
    }
  });

  it('of a slider off its detents goes to the next detent, fresher or older as it must', () => {
    const pins = { processing: 'incremental' } as const;
    const way = ways(scenarioWith({ freshnessSeconds: 1.5, pins })).find(
      ({ change }) => change.of === 'freshness',
    );
    const { detents } = DRIVERS.freshness;
    const slower = detents.filter((seconds) => seconds > 1.5 && seconds <= (way?.change.to ?? 0));
    expect(way?.steps).toBe(slower.length);
    expect(way?.change.to).toBeGreaterThan(1.5);
  });

  it('is one of four at most, however many there are', () => {
    const hard = scenarioWith({
      budgetUsdPerMonth: 450,
      assumptions: { servingPromiseSeconds: 2, dataLossRatio: 1e-4 },
      pins: { monitoring: 'metrics-alerts' },
    });
    expect(ways(hard).length).toBeLessThanOrEqual(4);
    expect(ways(hard).length).toBeGreaterThan(1);
  });

  it('is not looked for where every promise is kept', () => {
    expect(ways(scenarioWith({ budgetUsdPerMonth: bill * 2 }))).toEqual([]);
  });
});
