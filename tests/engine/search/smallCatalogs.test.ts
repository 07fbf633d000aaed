// Cheapest and nearest design against every combination judged one by one, on catalogs of few options.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/engine/index';
import { searchCheapest } from '../../../src/engine/search/cheapest';
import { searchNearest } from '../../../src/engine/search/nearest';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../../src/engine/search/space';
import { againstBruteForce } from '../../builders/againstBruteForce';
import { everyDesign } from '../../builders/bruteForce';
import { anySmallCatalog } from '../../builders/catalogs';
import { overspent } from '../../builders/overspent';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { logUniform } from '../../builders/scenarios';

const TIME = 60_000;
const RUNS = scenarioRuns(120, 40);
/** A wait that is longer than the promise keeps no promise; the shortest is always there. */
const intervalsOf = ({ freshnessSeconds }: Scenario) =>
  RUN_INTERVALS_SECONDS.filter((seconds, index) => index === 0 || seconds <= freshnessSeconds);

/** Promises at and around their thresholds: a few of each, so that every one of them decides somewhere. */
const scenarioWithin = (
  eventsPerDay: readonly [number, number],
  budgetUsd: readonly [number, number],
  reliability: readonly number[],
) =>
  fc
    .record({
      eventsPerDay: logUniform(...eventsPerDay),
      experimentsPerMonth: fc.constantFrom(0, 20, 300),
      reliabilityRatio: fc.constantFrom(...reliability),
      freshnessSeconds: fc.oneof(logUniform(60, 86_400), logUniform(0.1, 900)),
      budgetUsdPerMonth: fc.oneof(fc.constant(null), logUniform(...budgetUsd)),
      objective: fc.constantFrom<Scenario['objective']>('total', 'infrastructure'),
      assumptions: fc.record({
        peopleOnCall: fc.constantFrom(1, 7, 8, 12),
        streamConsumers: fc.constantFrom(1, 1, 3),
        onlineDecisionShare: fc.constantFrom(0, 0, 0.05),
        dataLossRatio: fc.oneof(fc.constant(0.1), logUniform(1e-6, 0.1)),
        servingPromiseSeconds: fc.oneof(fc.constant(600), logUniform(1, 600)),
        regionPriceFactor: fc.constantFrom(1, 1.4),
        models: fc.constantFrom(0, 10, 300),
      }),
    })
    .map((some): Scenario => ({ ...some, pins: {} }));

const mild = scenarioWithin([1e4, 1e8], [2000, 1e6], [0.9, 0.9, 0.9, 0.93, 0.97, 0.99, 0.9995]);
/** Most of them can be kept by nothing. */
const harsh = scenarioWithin([1e5, 1e10], [50, 3000], [0.99, 0.999, 0.9995, 0.9999]);

describe('on a small catalog', () => {
  const met = { kept: 0, nothing: 0, nearest: 0 };

  it(
    'the cheapest costs what brute force finds',
    () => {
      fc.assert(
        fc.property(mild, anySmallCatalog, (scenario, catalog) => {
          met[againstBruteForce(scenario, catalog, intervalsOf(scenario))] += 1;
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    'the nearest misses the promises by as little as any design does, and costs least of those',
    () => {
      fc.assert(
        fc.property(fc.oneof(harsh, mild), anySmallCatalog, (scenario, catalog) => {
          const space = makeDesignSpace(scenario, catalog);
          if (searchCheapest(space) !== null) return;
          const nearest = searchNearest(space);
          const designs = [...everyDesign(scenario, catalog, intervalsOf(scenario))];
          const all = designs.map((one) => overspent(one, space.demand, catalog));
          if (nearest === null) {
            expect(all).toEqual([]);
            return;
          }
          met.nearest += 1;
          const found = overspent(nearest, space.demand, catalog);
          const least = Math.min(...all.map(({ miss }) => miss));
          expect(found.miss).toBeCloseTo(least, 9);
          const nearby = all.filter(({ miss }) => miss <= least);
          if (nearby.length > 0)
            expect(found.usd).toBeLessThanOrEqual(Math.min(...nearby.map(({ usd }) => usd)) * (1 + 1e-9));
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );

  it('some can be kept, some cannot, and of these some have a nearest', () => {
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 10);
  });
});
