// What the map works out once for a whole column or row must not differ along it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { DRIVER_IDS, DRIVERS, type Scenario } from '../../../../src/engine/index';
import { planDataPlane } from '../../../../src/engine/laws/dataPlane';
import { deriveDemand, resolveAssumptions, type Setting } from '../../../../src/engine/laws/demand';
import { queryRows } from '../../../../src/engine/laws/store';
import { planUsd } from '../../../../src/engine/search/cheapest';
import {
  type Offer,
  offerOf,
  planFamilies,
  sizeControlPlanes,
  sizeIngestions,
  sizeModelings,
} from '../../../../src/engine/search/space';
import { DEPENDS_ON, type SpacePart } from '../../../../src/engine/studies/map/decider';
import { anyScenario } from '../../../builders/scenarios';

const INTERVALS = [60, 900, 3600, 14_400, 86_400];

function plansOf(scenario: Scenario) {
  const catalog = catalogOf(scenario);
  const k = catalog.constants;
  const demand = deriveDemand(scenario, k);
  const rows = queryRows({ demand, constants: k });
  return planFamilies(offerOf(scenario, catalog), catalog).map(({ storage, processing, engine }) =>
    INTERVALS.map((interval) =>
      planDataPlane(
        { demand, constants: k },
        { storage, processing, intervalSeconds: interval },
        { rows, engine },
      ),
    ),
  );
}

const sizeWith =
  <T>(size: (setting: Setting, offer: Offer) => T) =>
  (scenario: Scenario): T => {
    const catalog = catalogOf(scenario);
    const { constants } = catalog;
    return size({ demand: deriveDemand(scenario, constants), constants }, offerOf(scenario, catalog));
  };

const MAKE: Readonly<Record<SpacePart, (scenario: Scenario) => unknown>> = {
  assumptions: resolveAssumptions,
  rows: (scenario) => {
    const k = catalogOf(scenario).constants;
    return queryRows({ demand: deriveDemand(scenario, k), constants: k });
  },
  plans: plansOf,
  ingestions: sizeWith(sizeIngestions),
  modelings: sizeWith(sizeModelings),
  controls: sizeWith(sizeControlPlanes),
};

describe('a part of the design space', () => {
  it.each(Object.keys(MAKE) as SpacePart[])('depends on no other driver than is said: %s', (part) => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (scenario, other) => {
        const others = DRIVER_IDS.filter((driver) => !DEPENDS_ON[part].includes(driver));
        const moved = Object.fromEntries(
          others.map((driver) => [DRIVERS[driver].field, other[DRIVERS[driver].field]]),
        );
        expect(MAKE[part]({ ...scenario, ...moved })).toEqual(MAKE[part](scenario));
      }),
      { numRuns: 40 },
    );
  });

  it('a data plane never gets cheaper by running more often', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const plans of plansOf(scenario)) {
          const scheduled = plans.filter((plan) => plan.runSeconds > 0);
          scheduled.slice(1).forEach((longer, index) => {
            const shorter = scheduled[index];
            if (shorter)
              expect(planUsd(shorter, 1, 90)).toBeGreaterThanOrEqual(planUsd(longer, 1, 90) * 0.997);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
