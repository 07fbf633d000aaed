import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burnRate } from '../../../src/engine/availability/burnRate';
import { chainSuccessProbability } from '../../../src/engine/availability/chainSuccessProbability';
import { commonCauseUnavailability } from '../../../src/engine/availability/commonCauseUnavailability';
import { countNines } from '../../../src/engine/availability/countNines';
import { annualLossProbability } from '../../../src/engine/availability/durability/annualLossProbability';
import { meanLifeWithoutRepair } from '../../../src/engine/availability/durability/meanLifeWithoutRepair';
import { meanTimeToLossHours } from '../../../src/engine/availability/durability/meanTimeToLossHours';
import { meanTimeToLossLeadingHours } from '../../../src/engine/availability/durability/meanTimeToLossLeadingHours';
import { raidMeanLifeHours } from '../../../src/engine/availability/durability/raidMeanLifeHours';
import { repeatedLossProbability } from '../../../src/engine/availability/durability/repeatedLossProbability';
import { kOfN } from '../../../src/engine/availability/kOfN';
import { outagesPerYear } from '../../../src/engine/availability/outagesPerYear';
import { repairedGroup } from '../../../src/engine/availability/repairedGroup';
import { spareGroupBound } from '../../../src/engine/availability/spareGroupBound';
import { uptimeRatio } from '../../../src/engine/availability/uptimeRatio';
import { zonedUnavailability } from '../../../src/engine/availability/zonedUnavailability';

const group = fc.integer({ min: 1, max: 10 }).chain((partCount) =>
  fc.record({
    partCount: fc.constant(partCount),
    neededCount: fc.integer({ min: 1, max: partCount }),
    meanUpHours: fc.double({ min: 10, max: 1e5, noNaN: true }),
    meanRepairHours: fc.double({ min: 0.1, max: 100, noNaN: true }),
  }),
);

const store = fc.integer({ min: 1, max: 8 }).chain((deviceCount) =>
  fc.record({
    deviceCount: fc.constant(deviceCount),
    lossCount: fc.integer({ min: 1, max: deviceCount }),
    meanLifeHours: fc.double({ min: 1e4, max: 1e7, noNaN: true }),
    meanRebuildHours: fc.double({ min: 0.1, max: 100, noNaN: true }),
  }),
);

test('with a crew for every part failures are independent', () => {
  fc.assert(
    fc.property(group, (parts) => {
      const unavailability = 1 - uptimeRatio(parts.meanUpHours, parts.meanRepairHours);
      const independent = kOfN({ ...parts, unavailability });
      const repaired = repairedGroup({ ...parts, crewCount: parts.partCount });
      expect(Math.abs(repaired - independent)).toBeLessThanOrEqual(1e-9 * independent + 1e-15);
    }),
  );
});

test('a crew less never helps', () => {
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 9 }), (parts, crewCount) => {
      const few = repairedGroup({ ...parts, crewCount });
      const more = repairedGroup({ ...parts, crewCount: crewCount + 1 });
      expect(few).toBeGreaterThanOrEqual(more * (1 - 1e-12));
    }),
  );
});

test('the published bound for spares lies above the exact value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 6 }),
      fc.double({ min: 1e-6, max: 0.1, noNaN: true }),
      (neededCount, spareCount, unavailability) => {
        const exact = kOfN({ neededCount, partCount: neededCount + spareCount, unavailability });
        const bound = spareGroupBound({ neededCount, spareCount, unavailability });
        expect(bound).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
      },
    ),
  );
});

test('a shared cause makes a group worse, up to that of a single part', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.3, noNaN: true }),
      fc.integer({ min: 2, max: 6 }),
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      (unavailability, partCount, sharedRatio) => {
        const group = { unavailability, partCount };
        const shared = commonCauseUnavailability({ ...group, sharedRatio });
        expect(shared).toBeLessThanOrEqual(
          commonCauseUnavailability({ ...group, sharedRatio: sharedRatio + 0.05 }),
        );
        expect(shared).toBeLessThanOrEqual(unavailability);
      },
    ),
  );
  expect(commonCauseUnavailability({ unavailability: 0.01, partCount: 3, sharedRatio: 1 })).toBe(0.01);
});

test('zones that never fail leave a plain group, zones that fail make it worse', () => {
  const parts = { neededCount: 2, zoneCount: 3, partsPerZone: 2, unavailability: 0.01 };
  const plain = kOfN({ neededCount: 2, partCount: 6, unavailability: 0.01 });
  expect(zonedUnavailability({ ...parts, zoneUnavailability: 0 })).toBeCloseTo(plain, 18);
  expect(zonedUnavailability({ ...parts, zoneUnavailability: 0.001 })).toBeGreaterThan(plain);
  expect(zonedUnavailability({ ...parts, zoneUnavailability: 1 })).toBe(1);
});

test('the mean time to loss of a mirrored pair has a closed form', () => {
  const pair = { deviceCount: 2, lossCount: 2, meanLifeHours: 6e6, meanRebuildHours: 120 };
  expect(meanTimeToLossHours(pair)).toBeCloseTo(6e6 ** 2 / (2 * 120) + 1.5 * 6e6, -3);
  expect(meanTimeToLossLeadingHours(pair)).toBeCloseTo(6e6 ** 2 / (2 * 120), -3);
});

test('the leading term is close to the exact time and below it', () => {
  fc.assert(
    fc.property(store, (redundant) => {
      const exact = meanTimeToLossHours(redundant);
      const leading = meanTimeToLossLeadingHours(redundant);
      expect(leading).toBeLessThanOrEqual(exact * (1 + 1e-12));
      expect(leading / exact).toBeGreaterThan(
        1 - (3 * redundant.deviceCount ** 2 * redundant.meanRebuildHours) / redundant.meanLifeHours,
      );
    }),
  );
});

test('without rebuilds in time a store lasts as long as an unrepaired group', () => {
  const store = { deviceCount: 5, lossCount: 2, meanLifeHours: 1000, meanRebuildHours: 1e15 };
  const unrepaired = meanLifeWithoutRepair({ neededCount: 4, partCount: 5, meanLife: 1000 });
  expect(meanTimeToLossHours(store)).toBeCloseTo(unrepaired, 6);
});

test('a replica more or a faster rebuild keeps data longer', () => {
  fc.assert(
    fc.property(store, (redundant) => {
      const time = meanTimeToLossHours(redundant);
      const { deviceCount, lossCount } = redundant;
      const more = meanTimeToLossHours({
        ...redundant,
        deviceCount: deviceCount + 1,
        lossCount: lossCount + 1,
      });
      expect(more).toBeGreaterThan(time);
      const faster = { ...redundant, meanRebuildHours: redundant.meanRebuildHours / 2 };
      expect(meanTimeToLossHours(faster)).toBeGreaterThanOrEqual(time * (1 - 1e-12));
    }),
  );
});

test('deletions by people set a ceiling on durability', () => {
  const perfect = annualLossProbability({ meanTimeToLossHours: 1e30, commonLossesPerYear: 1e-6 });
  expect(perfect / 1e-6).toBeCloseTo(1, 6);
  expect(annualLossProbability({ meanTimeToLossHours: 8760e11, commonLossesPerYear: 0 }) / 1e-11).toBeCloseTo(
    1,
    9,
  );
});

test('losses over many periods keep their digits', () => {
  expect(repeatedLossProbability(1e-19, 56) / 56e-19).toBeCloseTo(1, 12);
  expect(repeatedLossProbability(0, 56)).toBe(0);
  expect(countNines(1e-11)).toBeCloseTo(11, 12);
});

test('a run of many tasks needs retries', () => {
  expect(chainSuccessProbability({ failureRatio: 0.01, retryCount: 0, taskCount: 100 })).toBeCloseTo(
    0.99 ** 100,
    12,
  );
  expect(chainSuccessProbability({ failureRatio: 0.01, retryCount: 1, taskCount: 100 })).toBeGreaterThan(
    0.99,
  );
  expect(chainSuccessProbability({ failureRatio: 1, retryCount: 2, taskCount: 3 })).toBe(0);
});

test('outages are rare and long or frequent and short for the same availability', () => {
  expect(uptimeRatio(999, 1)).toBeCloseTo(0.999, 12);
  expect(outagesPerYear(999, 1)).toBeCloseTo(8.76, 12);
  expect(outagesPerYear(99.9, 0.1)).toBeCloseTo(87.6, 12);
});

test('a budget spent evenly burns at one', () => {
  expect(burnRate({ budgetSpentRatio: 1, alertWindow: 30, promiseWindow: 30 })).toBe(1);
});

test('an array that is repaired in half the time lives twice as long, one of twice the life four times', () => {
  const array = {
    dataDiskCount: 100,
    groupCount: 10,
    dataDisksPerGroup: 10,
    checkDisksPerGroup: 1,
    meanLifeHours: 30_000,
    meanRepairHours: 4,
  };
  const life = raidMeanLifeHours(array);
  expect(raidMeanLifeHours({ ...array, meanRepairHours: 2 }) / life).toBeCloseTo(2, 12);
  expect(raidMeanLifeHours({ ...array, meanLifeHours: 60_000 }) / life).toBeCloseTo(4, 12);
});
