// Cheapest and nearest design against every combination judged one by one, on catalogs of one or two options a layer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDesignSpace } from '../../../src/engine/decision/designSpace';
import { RUN_INTERVALS_SECONDS } from '../../../src/engine/decision/intervals';
import { searchCheapest } from '../../../src/engine/decision/search';
import { searchNearest } from '../../../src/engine/decision/searchNearest';
import { againstBruteForce } from '../../builders/againstBruteForce';
import { everyDesign } from '../../builders/bruteForce';
import { anySmallCatalog } from '../../builders/catalogs';
import { overspent } from '../../builders/overspent';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, logUniform, SEED } from '../../builders/scenarios';

const TIME = 60_000;
/** Intervals longer than the promise are not considered, but the shortest always is. */
const SHORTEST = RUN_INTERVALS_SECONDS[0] as number;
const loose = anyScenario.map((one) => ({ ...one, pins: {} }));
/** Most of them can be kept by nothing. */
const harsh = fc
  .tuple(loose, logUniform(50, 3000), logUniform(1e-5, 3e-3))
  .map(([one, budgetUsdPerMonth, gap]) => ({ ...one, budgetUsdPerMonth, reliabilityRatio: 1 - gap }));
/** Kept more often than not, by something. */
const mild = loose.map((one) => ({
  ...one,
  reliabilityRatio: 0.9 + 0.09 * (one.reliabilityRatio - 0.9),
  freshnessSeconds: Math.max(60, one.freshnessSeconds),
  assumptions: { ...one.assumptions, dataLossRatio: 0.1, servingPromiseSeconds: 600 },
}));

describe('on a small catalog', () => {
  it(
    'the cheapest costs what brute force finds',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(mild, loose),
          anySmallCatalog,
          (scenario, catalog) => void againstBruteForce(scenario, catalog),
        ),
        { seed: SEED, numRuns: scenarioRuns(100) },
      );
    },
    TIME,
  );

  it(
    'the nearest misses the promises by as little as any design does, and costs least of those',
    () => {
      fc.assert(
        fc.property(fc.oneof(harsh, loose), anySmallCatalog, (scenario, catalog) => {
          const space = makeDesignSpace(scenario, catalog);
          if (searchCheapest(space) !== null) return;
          const nearest = searchNearest(space);
          const all = [...everyDesign(scenario, catalog)]
            .filter(
              ({ plan }) => (plan.intervalSeconds ?? 0) <= Math.max(SHORTEST, scenario.freshnessSeconds),
            )
            .map((one) => overspent(one, space.demand, catalog));
          if (nearest === null) {
            expect(all).toEqual([]);
            return;
          }
          const found = overspent(nearest, space.demand, catalog);
          const least = Math.min(...all.map(({ miss }) => miss));
          expect(found.miss).toBeCloseTo(least, 9);
          const nearby = all.filter(({ miss }) => miss <= least * (1 + 1e-12));
          if (nearby.length > 0)
            expect(found.usd).toBeLessThanOrEqual(Math.max(...nearby.map(({ usd }) => usd)) * (1 + 1e-9));
        }),
        { seed: SEED, numRuns: scenarioRuns(200) },
      );
    },
    TIME,
  );
});
