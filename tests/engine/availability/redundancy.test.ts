import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorBudget } from '../../../src/engine/availability/errorBudget';
import { kOfN } from '../../../src/engine/availability/kOfN';
import { parallelUnavailability } from '../../../src/engine/availability/parallelUnavailability';
import { seriesAvailability } from '../../../src/engine/availability/seriesAvailability';
import { seriesUnavailability } from '../../../src/engine/availability/seriesUnavailability';
import { zonedUnavailability } from '../../../src/engine/availability/zonedUnavailability';

const unavailability = fc.double({ min: 0, max: 0.5, noNaN: true });

test('each further serial part lowers availability', () => {
  fc.assert(
    fc.property(fc.array(unavailability), fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (parts, extra) => {
      const availabilities = parts.map((part) => 1 - part);
      expect(seriesAvailability([...availabilities, 1 - extra])).toBeLessThan(
        seriesAvailability(availabilities),
      );
    }),
  );
});

test('serial availability and unavailability add up to one', () => {
  fc.assert(
    fc.property(fc.array(unavailability), (parts) => {
      const up = seriesAvailability(parts.map((part) => 1 - part));
      expect(up + seriesUnavailability(parts)).toBeCloseTo(1, 12);
    }),
  );
  expect(Object.is(seriesUnavailability([]), 0)).toBe(true);
  expect(seriesUnavailability([1e-18, 2e-18])).toBeCloseTo(3e-18, 30);
});

test('one of n is a parallel group, n of n a chain', () => {
  fc.assert(
    fc.property(unavailability, fc.integer({ min: 1, max: 12 }), (part, partCount) => {
      const parts = new Array<number>(partCount).fill(part);
      expect(kOfN({ neededCount: 1, partCount, unavailability: part })).toBeCloseTo(
        parallelUnavailability(parts),
        12,
      );
      expect(kOfN({ neededCount: partCount, partCount, unavailability: part })).toBeCloseTo(
        seriesUnavailability(parts),
        12,
      );
    }),
  );
});

test('needing one part more never helps, a spare part never harms', () => {
  fc.assert(
    fc.property(unavailability, fc.integer({ min: 2, max: 15 }), fc.nat(13), (part, partCount, drop) => {
      const neededCount = Math.max(1, partCount - 1 - drop);
      const group = { neededCount, partCount, unavailability: part };
      expect(kOfN({ ...group, neededCount: neededCount + 1 })).toBeGreaterThanOrEqual(kOfN(group) - 1e-15);
      expect(kOfN({ ...group, partCount: partCount + 1 })).toBeLessThanOrEqual(kOfN(group) + 1e-15);
    }),
  );
});

test('a group keeps its digits far below rounding error', () => {
  expect(kOfN({ neededCount: 1, partCount: 3, unavailability: 1e-7 }) / 1e-21).toBeCloseTo(1, 9);
  expect(kOfN({ neededCount: 3, partCount: 2, unavailability: 0.1 })).toBe(1);
  expect(kOfN({ neededCount: 1, partCount: 2, unavailability: 1 })).toBe(1);
  expect(kOfN({ neededCount: 0, partCount: 2, unavailability: 1 })).toBe(0);
});

test('an error budget is the part of the window that a promise leaves free', () => {
  expect(errorBudget(0.999, 30 * 24 * 60)).toBeCloseTo(43.2, 9);
});

test('zones that fail as a whole are a group of zones when their parts never fail', () => {
  for (const zoneUnavailability of [0.01, 0.2])
    for (const zoneCount of [2, 3, 5])
      for (const neededCount of [1, 2])
        expect(
          zonedUnavailability({
            neededCount,
            zoneCount,
            partsPerZone: 1,
            unavailability: 0,
            zoneUnavailability,
          }),
        ).toBeCloseTo(kOfN({ neededCount, partCount: zoneCount, unavailability: zoneUnavailability }), 14);
});

test('a group that needs more parts than it has is always down', () => {
  for (const partCount of [0, 1, 7])
    expect(kOfN({ neededCount: partCount + 1, partCount, unavailability: 0.3 })).toBeCloseTo(1, 12);
});
