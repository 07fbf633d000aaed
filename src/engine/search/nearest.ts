/** When nothing keeps every promise: the design that misses them by least, summed over promises as logarithms of how far each is overspent. */

import { carriedUsd, dataPlaneBill, upperBill } from '../laws/cost';
import { placeStore } from '../laws/dataPlane';
import type { Design } from '../laws/design';
import { dataPath } from '../laws/freshness';
import { collectorLossRatio, dataPlaneLossRatio, storeUnavailability } from '../laws/reliability';
import { deploymentCarries } from '../options/compatibility';
import { STORAGE } from '../options/options';
import { type BoundPromises, bindPromises, type PlacedFacts } from '../promises';
import { HOURS_PER_MONTH } from '../units';
import { draftPlane, planeStands } from './draft';
import type { DesignSpace } from './space';

/** Sums of logarithms this close are the same sum, added up in another order. */
const SAME_MISS = 1e-12;

/** Null only when the pins leave no compatible combination at all. */
export function searchNearest(space: DesignSpace): Design | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const setting = { demand: d, constants: k };
  const promises = bindPromises(setting);
  const price = d.assumptions.regionPriceFactor;
  const modelingMisses = space.modelings.map((modeling) => promises.modeling.missOf({ modeling }));
  const leastModelingMiss = Math.min(...modelingMisses);
  const controlMisses = space.controls.map((control) =>
    promises.control.missOf({ control, lateHoursPerMonth: control.changeLateHours }),
  );
  let best = Number.POSITIVE_INFINITY;
  let bestUsd = Number.POSITIVE_INFINITY;
  let found: Design | null = null;
  for (const { plan, miss: planMiss } of nearestFirst(space, promises)) {
    if (planMiss + leastModelingMiss > best + SAME_MISS) break;
    for (const ingestion of space.ingestions) {
      if (!planeStands(ingestion, plan)) continue;
      const draft = draftPlane({ ingestion, plan }, dataPath(setting, ingestion, plan), setting);
      const planeMiss = planMiss + promises.plane.missOf(draft) + promises.age.missOf(draft);
      if (planeMiss + leastModelingMiss > best + SAME_MISS) continue;
      const { path, missRatio, tablesMissRatio } = draft;
      const lateOf = space.controls.map((control) => draft.lateHoursUnder(control));
      const leastLate = Math.min(...lateOf);
      for (const storeRedundancy of space.storeRedundancies ?? STORAGE[plan.storage].redundancies) {
        const bill = dataPlaneBill(ingestion, plan, placeStore(setting, plan, storeRedundancy));
        const lost = dataPlaneLossRatio(k, ingestion, { storage: plan.storage, redundancy: storeRedundancy });
        const late = (missRatio + storeUnavailability(k, plan.storage, storeRedundancy)) * HOURS_PER_MONTH;
        const placed: PlacedFacts = {
          ingestion,
          plan,
          path,
          missRatio,
          tablesMissRatio,
          storeRedundancy,
          lostRatio: lost,
          lateHoursPerMonth: late + leastLate,
        };
        const placedMiss = planeMiss + promises.placed.missOf(placed);
        if (placedMiss + leastModelingMiss + promises.placed.leastMissOf(placed) > best + SAME_MISS) continue;
        space.modelings.forEach((modeling, m) => {
          space.controls.forEach((control, c) => {
            if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) return;
            const half = { modeling, control };
            const usd = (bill + upperBill(half) + carriedUsd(ingestion, plan, half)) * price;
            const miss =
              placedMiss +
              (modelingMisses[m] as number) +
              (controlMisses[c] as number) +
              promises.whole.missOf({
                ingestion,
                plan,
                path,
                missRatio,
                tablesMissRatio,
                storeRedundancy,
                modeling,
                control,
                infrastructureUsdPerMonth: usd,
                lostRatio: lost + collectorLossRatio(ingestion, control),
                lateHoursPerMonth: late + (lateOf[c] as number) + modeling.unavailability * HOURS_PER_MONTH,
              });
            if (miss < best - SAME_MISS || (miss < best + SAME_MISS && usd < bestUsd)) {
              best = Math.min(best, miss);
              bestUsd = usd;
              found = { ingestion, plan, storeRedundancy, modeling, control };
            }
          });
        });
      }
    }
  }
  return found;
}

function nearestFirst({ plans }: DesignSpace, promises: BoundPromises) {
  return plans
    .map((plan) => ({ plan, miss: promises.plan.missOf({ plan }) }))
    .sort((a, b) => a.miss - b.miss);
}
