// Users follow events until everybody is among them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { planDataPlane } from '../../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const demandOf = (eventsPerDay: number, eventsPerUserPerDay = 20) =>
  deriveDemand(scenarioWith({ eventsPerDay, assumptions: { eventsPerUserPerDay } }), k);
const onlineStoreUsd = (eventsPerDay: number) => {
  const d = demandOf(eventsPerDay);
  return planDataPlane(
    { demand: d, constants: k },
    { storage: 'lakehouse', processing: 'flink', intervalSeconds: null },
  ).onlineStoreUsd;
};

describe('users a day', () => {
  it('are events by user, and never more than people online', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 13, noNaN: true }),
        fc.integer({ min: 1, max: 10_000 }),
        (magnitude, each) => {
          const { usersPerDay } = demandOf(10 ** magnitude, each);
          expect(usersPerDay).toBe(Math.min(10 ** magnitude / each, k.peopleOnline));
        },
      ),
    );
  });

  it('cost no more in an online store once it holds everybody', () => {
    expect(onlineStoreUsd(1e10)).toBeGreaterThan(2 * onlineStoreUsd(1e9));
    const everybody = 2 * k.peopleOnline * k.featureBytesPerUser * k.onlineStoreUsdPerGbHour * 730.5;
    for (const eventsPerDay of [1e12, 1e13])
      expect(onlineStoreUsd(eventsPerDay) / (everybody / 1e9)).toBeCloseTo(1, 9);
  });
});
