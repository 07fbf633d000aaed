// The lazy search of one place: the same answer as the search over everything, and no data plane sized that can't win.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { axisValue, PRESETS, type Scenario } from '../../../../src/engine/index';
import type { DataPlanePlan } from '../../../../src/engine/laws/dataPlane';
import { designOptions } from '../../../../src/engine/laws/design';
import { processingReads, storeTakes } from '../../../../src/engine/options/compatibility';
import {
  layGround,
  planUsd,
  type SearchGround,
  searchCheapest,
} from '../../../../src/engine/search/cheapest';
import { intervalsFor, makeDesignSpace, offerOf, planFamilies } from '../../../../src/engine/search/space';
import { makeDecider, searchPlace } from '../../../../src/engine/studies/map/decider';
import { scenarioAt } from '../../../../src/engine/studies/map/map';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario } from '../../../builders/scenarios';

interface Sized {
  readonly family: number;
  readonly plan: DataPlanePlan;
}

/** Sizes may be a little cheaper at shorter intervals. */
const SLACK = 0.004;

/** A place of a map by itself, with what it costs at least worked out from all plans; remembers what was sized. */
function placeOf(scenario: Scenario) {
  const catalog = catalogOf(scenario);
  const space = makeDesignSpace(scenario, catalog);
  const ground = layGround(space);
  const offer = offerOf(scenario, catalog);
  const families = planFamilies(offer, catalog);
  const plansOf = families.map(({ storage, processing }) =>
    space.plans.filter((plan) => plan.storage === storage && plan.processing === processing),
  );
  const usdOf = (plan: DataPlanePlan, { price, hourUsd }: SearchGround) => planUsd(plan, price, hourUsd);
  const search = (guess: number) => {
    const sized: Sized[] = [];
    if (ground === null) return { found: null, sized };
    const intervals = families.map(({ processing }) =>
      intervalsFor(processing, scenario, offer).toReversed(),
    );
    const found = searchPlace(
      ground,
      {
        families,
        intervals,
        leastUsd: plansOf.map((plans) => Math.min(...plans.map((plan) => usdOf(plan, ground))) * (1 - SLACK)),
        leastIngestionUsd: families.map(({ storage, processing }) =>
          space.ingestions.some(
            (one) => storeTakes(one.option, storage) && processingReads(one.option, storage, processing),
          )
            ? 0
            : Number.POSITIVE_INFINITY,
        ),
        size: ({ index }, interval) => {
          const at = (intervals[index] as readonly (number | null)[]).toReversed().indexOf(interval);
          const plan = (plansOf[index] as readonly DataPlanePlan[])[at] as DataPlanePlan;
          sized.push({ family: index, plan });
          return plan;
        },
      },
      guess,
    );
    return { found, sized };
  };
  const winner = searchCheapest(space);
  const winningFamily = families.findIndex(
    ({ storage, processing }) =>
      winner?.design.plan.storage === storage && winner.design.plan.processing === processing,
  );
  return { ground, families, winner, winningFamily, search, plansOf, usdOf };
}

describe('the search of a place', () => {
  it('finds what the search over all data planes finds, whichever family is guessed', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(99), (scenario, draw) => {
        const { families, winner, search } = placeOf(scenario);
        for (const guess of [-1, draw % Math.max(1, families.length)]) {
          if (families.length === 0) continue;
          const { found } = search(guess);
          expect(found?.objectiveUsd ?? null).toBe(winner?.objectiveUsd ?? null);
          expect(found && designOptions(found.design)).toEqual(winner && designOptions(winner.design));
        }
      }),
      { numRuns: scenarioRuns(80) },
    );
  });

  it('with the winner guessed sizes no family that can’t win, and no shorter run once the longer is too dear', () => {
    let spared = 0;
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { ground, winner, winningFamily, search, plansOf, usdOf } = placeOf({ ...scenario, pins: {} });
        if (ground === null || winner === null) return;
        const { sized } = search(winningFamily);
        const canWin = (usd: number) =>
          usd * (1 - SLACK) + ground.leastTopUsd <= winner.objectiveUsd * (1 + 1e-6);
        sized.forEach(({ family, plan }, index) => {
          if (family === winningFamily) return;
          const least = Math.min(
            ...(plansOf[family] as readonly DataPlanePlan[]).map((one) => usdOf(one, ground)),
          );
          expect(canWin(least)).toBe(true);
          const longer = sized[index - 1];
          if (longer?.family === family) {
            expect(plan.intervalSeconds ?? 0).toBeLessThan(longer.plan.intervalSeconds ?? 0);
            expect(canWin(usdOf(longer.plan, ground))).toBe(true);
          }
        });
        expect(new Set(sized.map(({ plan }) => plan)).size).toBe(sized.length);
        spared += plansOf.flat().length - sized.length;
      }),
      { numRuns: scenarioRuns(60) },
    );
    expect(spared).toBeGreaterThan(100);
  });

  it('leaves a family as soon as one of its stores can’t carry the load', () => {
    let full = 0;
    for (const eventsPerDay of [1e10, 1e11, 1e12, 1e13]) {
      const { search, families } = placeOf({ ...PRESETS.growth, eventsPerDay, budgetUsdPerMonth: null });
      const { sized } = search(-1);
      for (const { index } of families) {
        const mine = sized.filter(({ family }) => family === index);
        const isFull = ({ plan }: Sized) =>
          plan.size.sizeRatio > 1.01 || plan.work.peakInsertRowsPerSecond > plan.engine.insertHigh * 1.01;
        const first = mine.findIndex(isFull);
        if (first < 0) continue;
        full += 1;
        expect(first).toBe(mine.length - 1);
      }
    }
    expect(full).toBeGreaterThan(2);
  });
});

describe('a decider of the map', () => {
  it('knows the family of what it finds, and finds the same when told so', () => {
    const families = planFamilies(
      offerOf(PRESETS.growth, catalogOf(PRESETS.growth)),
      catalogOf(PRESETS.growth),
    );
    const { decideAt, familyOf } = makeDecider(
      { scenario: PRESETS.growth, x: 'traffic', y: 'freshness' },
      20,
      20,
    );
    const seen = new Set<number>();
    for (let x = 0; x <= 20; x += 4)
      for (let y = 0; y <= 20; y += 4) {
        const found = decideAt(x, y, -1);
        if (found === null) continue;
        const family = familyOf(found);
        seen.add(family);
        const { storage, processing } = found.design.plan;
        expect(families[family]).toMatchObject({ index: family, storage, processing });
        expect(decideAt(x, y, family)?.objectiveUsd).toBe(found.objectiveUsd);
      }
    expect(seen.size).toBeGreaterThan(2);
  });

  it.each([['total'], ['infrastructure']] as const)(
    'reaches both ends of its axes, in dear regions too (%s)',
    (objective) => {
      const scenario: Scenario = { ...PRESETS.growth, objective, assumptions: { regionPriceFactor: 1.7 } };
      const { decideAt } = makeDecider({ scenario, x: 'traffic', y: 'experiments' }, 10, 10);
      for (const [x, y] of [
        [0, 0],
        [10, 0],
        [0, 10],
        [10, 10],
        [5, 5],
      ] as const) {
        const there = scenarioAt(
          scenario,
          ['traffic', axisValue('traffic', x / 10)],
          ['experiments', axisValue('experiments', y / 10)],
        );
        const full = searchCheapest(makeDesignSpace(there, catalogOf(there)));
        const found = decideAt(x, y, -1);
        expect(found && designOptions(found.design)).toEqual(full && designOptions(full.design));
      }
    },
  );
});
