// The pieces of a study of growth, on months made by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { DRIVERS, decide, type OptionId, PRESETS, type Scenario } from '../../../../src/engine/index';
import { RUN_INTERVALS_SECONDS } from '../../../../src/engine/search/space';
import { clampedFrom, growScenario } from '../../../../src/engine/studies/growth/growthSteps';
import { listMoves } from '../../../../src/engine/studies/growth/migration';
import { findBreak, listFollowers, settleArchitecture } from '../../../../src/engine/studies/growth/moves';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { anyScenario } from '../../../builders/scenarios';
import { chosen, month, overspent } from '../../../builders/settledMonth';

describe('the load of a month', () => {
  const request = {
    scenario: PRESETS.growth,
    trafficGrowthPerMonth: 0.1,
    experimentGrowthPerMonth: -0.5,
    months: 24,
  };

  it('is compounded, and nothing else moves', () => {
    expect(growScenario(request, 0)).toBe(request.scenario);
    expect(growScenario(request, 3)).toEqual({
      ...request.scenario,
      eventsPerDay: expect.closeTo(request.scenario.eventsPerDay * 1.331, 0),
      experimentsPerMonth: expect.closeTo(request.scenario.experimentsPerMonth / 8, 9),
    });
  });

  it('stays on its slider, which is told from the first month that it would not', () => {
    const last = DRIVERS.traffic.detents.at(-1) as number;
    const rising = { ...request, scenario: { ...PRESETS.growth, eventsPerDay: last / 1.2 } };
    expect(growScenario(rising, 1).eventsPerDay).toBeLessThan(last);
    expect(growScenario(rising, 2).eventsPerDay).toBe(last);
    expect(clampedFrom(rising, 'traffic')).toBe(2);
    expect(clampedFrom({ ...rising, months: 2 }, 'traffic')).toBe(2);
    expect(clampedFrom({ ...rising, months: 1 }, 'traffic')).toBeNull();
    expect(clampedFrom(rising, 'experiments')).toBeNull();
    const falling = {
      ...request,
      trafficGrowthPerMonth: -0.9,
      scenario: { ...PRESETS.growth, eventsPerDay: 50_000 },
    };
    expect(growScenario(falling, 2).eventsPerDay).toBe(DRIVERS.traffic.detents[0]);
    expect(clampedFrom(falling, 'traffic')).toBe(2);
  });

  it('carries along the assumptions that nobody set', () => {
    const later = { ...PRESETS.growth, eventsPerDay: PRESETS.growth.eventsPerDay * 10 };
    const followers = listFollowers(PRESETS.growth, later);
    expect(followers.length).toBeGreaterThan(0);
    for (const { from, to } of followers) expect(from).not.toBe(to);
    expect(listFollowers(later, later)).toEqual([]);
  });
});

describe('the first break', () => {
  const fresh = overspent('freshness', 3);
  const late = overspent('reliability', 5);

  it('is that of the first month from then on which counts', () => {
    const months = [month(fresh), month(), month(late), month(late)];
    const always = () => true;
    expect(findBreak(months, 0, always)).toMatchObject({ month: 0, promise: fresh });
    expect(findBreak(months, 1, always)).toMatchObject({ month: 2, promise: late });
    expect(findBreak(months, 3, always)).toMatchObject({ month: 3, promise: late });
    expect(findBreak(months, 1, (at) => at > 2)).toMatchObject({ month: 3 });
    expect(findBreak(months, 1, () => false)).toBeNull();
    expect(findBreak([month(), month()], 0, always)).toBeNull();
  });

  it('is of the promise that was not broken before, then of the one that is overspent by most, capacity before all', () => {
    const always = () => true;
    expect(findBreak([month(late), month(late, fresh)], 1, always)?.promise).toBe(fresh);
    expect(findBreak([month(), month(fresh, late)], 0, always)?.promise).toBe(late);
    expect(findBreak([month(), month(late, fresh)], 0, always)?.promise).toBe(late);
    const full = overspent('capacity', 1.1);
    for (const broken of [
      [full, late],
      [late, full],
      [late, full, fresh],
    ])
      expect(findBreak([month(...broken)], 0, always)?.promise).toBe(full);
  });
});

describe('an architecture in one month', () => {
  it('runs at the interval that is best by the promises, then cheapest', () => {
    fc.assert(
      fc.property(anyScenario, (scenario: Scenario) => {
        const { choices } = decide({ ...scenario, pins: {} }).chosen.architecture;
        const settled = settleArchitecture(choices, scenario);
        const isScheduled = ['full-refresh', 'incremental', 'spark'].includes(choices.processing.option);
        const intervals = isScheduled
          ? RUN_INTERVALS_SECONDS.filter((seconds, at) => at === 0 || seconds <= scenario.freshnessSeconds)
          : [null];
        const all = intervals.map((intervalSeconds) =>
          assessFixed({ choices, intervalSeconds }, scenario, catalogOf(scenario)),
        );
        const usd = ({ cost }: (typeof all)[number]) =>
          scenario.objective === 'total' ? cost.totalUsdPerMonth : cost.infrastructureUsdPerMonth;
        expect(intervals).toContain(settled.assessment.architecture.intervalSeconds);
        expect(settled.broken).toEqual(settled.assessment.promises.filter(({ kept }) => !kept));
        expect(settled.objectiveUsd / usd(settled.assessment)).toBeCloseTo(1, 9);
        const kept = all.filter(({ promises }) => promises.every((promise) => promise.kept));
        if (kept.length > 0) {
          expect(settled.grade).toBe(0);
          expect(settled.objectiveUsd / Math.min(...kept.map(usd))).toBeCloseTo(1, 9);
        } else {
          const isFull = settled.broken.some(({ id }) => id === 'capacity');
          expect(settled.grade).toBe(isFull ? 2 : 1);
          if (isFull)
            for (const { promises } of all)
              expect(promises.find(({ id }) => id === 'capacity')?.kept).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('two architectures', () => {
  const { choices } = chosen.architecture;

  it('differ in the layers with another option or another place', () => {
    expect(listMoves(choices, choices)).toEqual([]);
    const other = { ...choices, storage: { ...choices.storage, redundancy: 'two-regions' as const } };
    expect(listMoves(choices, other)).toEqual([
      {
        layer: 'storage',
        from: choices.storage.option,
        to: choices.storage.option,
        fromRedundancy: choices.storage.redundancy,
        toRedundancy: 'two-regions',
      },
    ]);
    const option: OptionId = choices.ingestion.option === 'kafka' ? 'object-files' : 'kafka';
    const third = { ...other, ingestion: { ...choices.ingestion, option } };
    expect(listMoves(choices, third).map(({ layer }) => layer)).toEqual(['ingestion', 'storage']);
  });
});
