// Where the promises of a held architecture break as its load grows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../../src/engine/data/catalog';
import {
  DRIVERS,
  decide,
  holdToday,
  LAYER_IDS,
  type LoadId,
  PRESETS,
  type Scenario,
  traceTrack,
} from '../../../../src/engine/index';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { followCourse } from '../../../builders/followCourse';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario } from '../../../builders/scenarios';

const RUNS = { numRuns: scenarioRuns(25) };
const load = fc.constantFrom<LoadId>('traffic', 'experiments');

const follow = (any: Scenario, along: LoadId) => {
  const { scenario, decision } = holdToday(any, STANDARD_CATALOG);
  const { architecture } = decision.chosen;
  const at = (value: number) => assessFixed(architecture, { ...scenario, [DRIVERS[along].field]: value });
  return { scenario, at, course: followCourse(architecture, scenario, along) };
};

describe('each break', () => {
  it('is broken where it says so, kept just before, and close to it', () => {
    fc.assert(
      fc.property(anyScenario, load, (any, along) => {
        const { at, course } = follow(any, along);
        for (const { promise, keptAt, brokenAt } of course.breaks) {
          const check = (value: number) => at(value).promises.find(({ id }) => id === promise.id);
          expect(check(brokenAt)?.kept).toBe(false);
          if (keptAt === null) expect(brokenAt).toBe(course.from);
          else {
            expect(check(keptAt)?.kept ?? true).toBe(true);
            if (along === 'traffic') expect(brokenAt / keptAt).toBeLessThanOrEqual(1.0011);
            else expect(brokenAt - keptAt).toBeLessThanOrEqual(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('comes in order, and none before the first detent at which the held track breaks', () => {
    fc.assert(
      fc.property(anyScenario, load, (any, along) => {
        const { scenario, course } = follow(any, along);
        const { detents } = DRIVERS[along];
        const places = course.breaks.map(({ brokenAt }) => brokenAt);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const isKept = (index: number) =>
          traceTrack(scenario, along).segments.some(
            ({ fromIndex, toIndex, choices }) => fromIndex <= index && index <= toIndex && choices !== null,
          );
        const onward = detents.flatMap((value, index) => (value > course.from ? [index] : []));
        const first = onward.find((index) => !isKept(index));
        if (decide(scenario).kind === 'infeasible') expect(course.breaks[0]?.brokenAt).toBe(course.from);
        else if (first === undefined) expect(course.breaks).toEqual([]);
        else {
          const last = detents[first - 1] ?? course.from;
          expect(course.breaks[0]?.brokenAt).toBeGreaterThan(Math.max(last, course.from));
          expect(course.breaks[0]?.brokenAt).toBeLessThanOrEqual(detents[first] as number);
        }
      }),
      { ...RUNS, numRuns: scenarioRuns(12, 4) },
    );
  });
});

it('the course holds a finite figure for every layer at every load', () => {
  fc.assert(
    fc.property(anyScenario, load, (any, along) => {
      for (const point of follow(any, along).course.points) {
        for (const layer of LAYER_IDS) expect(point.utilizationRatios[layer]).toBeGreaterThanOrEqual(0);
        for (const used of Object.values(point.usedRatios)) expect(used).not.toBeNaN();
        expect(point.figures.infrastructureUsdPerMonth).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});

it('PostgreSQL gives out by capacity and the layer that is full is storage', () => {
  const { course } = follow(PRESETS.startup, 'traffic');
  const capacity = course.breaks.find(({ promise }) => promise.id === 'capacity');
  expect(capacity?.layer).toBe('storage');
  expect(capacity?.limit?.utilizationRatio).toBeGreaterThan(1);
});
