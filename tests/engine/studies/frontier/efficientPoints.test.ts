// Which points stand on the frontier, on points placed by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedPoint } from '../../../../src/engine/studies/frontier/frontier';
import { efficientPoints } from '../../../../src/engine/studies/frontier/frontierSteps';

const at = (objectiveUsdPerMonth: number, place: number, code = 0): PlacedPoint => ({
  code,
  place,
  objectiveUsdPerMonth,
});
const HAIR = 1 + 1e-12;

/** Less is stricter, as for age. */
const efficient = (points: readonly PlacedPoint[], chosen: PlacedPoint | null = null) =>
  efficientPoints({ points, keptDesigns: 0, strictness: (place) => place }, chosen);
const points = (points: readonly PlacedPoint[], chosen: PlacedPoint | null = null) =>
  efficient(points, chosen).map(({ point }) => point);

describe('points that nothing beats', () => {
  it('run from the cheapest to the dearest', () => {
    const [cheap, middle, dear] = [at(10, 9), at(20, 5), at(30, 1)];
    expect(points([dear, cheap, middle])).toEqual([cheap, middle, dear]);
    expect(points([dear, at(21, 5), cheap, middle, at(20, 6), at(11, 9)])).toEqual([cheap, middle, dear]);
  });

  it('count strictness as the axis does', () => {
    const [loose, strict] = [at(10, 0.99), at(20, 0.999)];
    const share = {
      points: [at(30, 0.99), strict, loose],
      keptDesigns: 0,
      strictness: (place: number) => 1 - place,
    };
    expect(efficientPoints(share, null).map(({ point }) => point)).toEqual([loose, strict]);
  });

  it('are none without points', () => {
    expect(efficient([])).toEqual([]);
  });
});

describe('points on one spot', () => {
  const [first, second, third] = [at(10, 9, 1), at(10 * HAIR, 9 / HAIR, 2), at(10, 9, 3)];

  it('are one, of the first in the catalog, and the others are counted', () => {
    expect(efficient([first, third])).toEqual([{ point: first, equals: 1 }]);
    expect(efficient([first, second, third])).toEqual([{ point: first, equals: 2 }]);
    expect(efficient([at(10, 9), at(20, 5), at(20, 5), at(30, 1)]).map(({ equals }) => equals)).toEqual([
      0, 1, 0,
    ]);
  });

  it('are represented by the chosen one if it is among them', () => {
    expect(efficient([first, second, third], third)).toEqual([{ point: third, equals: 2 }]);
    expect(efficient([first, second, third], second)).toEqual([{ point: second, equals: 2 }]);
    expect(efficient([first, third, at(20, 5)], first)[0]).toEqual({ point: first, equals: 1 });
  });

  it('are as near in both things, not in one of them', () => {
    expect(efficient([at(10, 9), at(10 * HAIR, 5)])).toHaveLength(2);
    expect(efficient([at(10, 9), at(20, 9 / HAIR)])).toHaveLength(2);
    expect(efficient([at(10, 9), at(10 + 1e-6, 9 - 1e-6)])).toHaveLength(2);
    expect(efficient([at(1e9, 9), at(1e9 + 0.5, 9 / HAIR)])).toHaveLength(1);
  });

  it('at no distance from nothing at all are one too', () => {
    expect(efficient([at(0, 0), at(0, 0)])).toEqual([{ point: at(0, 0), equals: 1 }]);
  });
});

describe('the chosen point', () => {
  const [cheap, dear] = [at(10, 9), at(30, 1)];

  it('stays beside another that promises more for the same money, which comes after it', () => {
    const [chosen, stricter] = [at(20, 6), at(20, 5)];
    expect(
      efficient([cheap, chosen, stricter, dear], chosen).map(({ point, equals }) => [point, equals]),
    ).toEqual([
      [cheap, 0],
      [chosen, 0],
      [stricter, 0],
      [dear, 0],
    ]);
    const dearer = at(30 * HAIR, 3);
    expect(points([cheap, dearer, dear], dearer)).toEqual([cheap, dearer, dear]);
    const rounded = at(20, 5);
    const summedOtherwise = at(20 * HAIR, 6);
    expect(points([cheap, rounded, summedOtherwise], summedOtherwise)).toEqual([
      cheap,
      summedOtherwise,
      rounded,
    ]);
  });

  it('goes where another promises as much for less', () => {
    const chosen = at(21, 5);
    expect(points([cheap, at(20, 5), chosen, dear], chosen)).toEqual([cheap, at(20, 5), dear]);
    const far = at(40, 5);
    expect(points([cheap, dear, far], far)).toEqual([cheap, dear]);
  });

  it('needs to be there once', () => {
    const chosen = at(20, 5);
    expect(points([cheap, chosen, dear], chosen)).toEqual([cheap, chosen, dear]);
    expect(points([chosen], chosen)).toEqual([chosen]);
  });

  it('stands last where all others are cheaper and promise less', () => {
    const chosen = at(30, 2);
    expect(points([cheap, chosen, at(30, 1, 1)], chosen)).toEqual([cheap, chosen, at(30, 1, 1)]);
    expect(points([cheap, at(12, 8)], at(50, 1))).toEqual([cheap, at(12, 8), at(50, 1)]);
  });

  it('leaves all others as they are without it', () => {
    const anyPoint = fc.record({
      code: fc.nat(3),
      place: fc.nat(9),
      objectiveUsdPerMonth: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 12 }), fc.nat(11), (all, index) => {
        const chosen = all[index % all.length] as PlacedPoint;
        const spot = ({ place, objectiveUsdPerMonth }: PlacedPoint) => `${objectiveUsdPerMonth} ${place}`;
        const without = points(all).map(spot);
        const withIt = points(all, chosen).map(spot);
        expect(withIt.filter((one) => one !== spot(chosen) || without.includes(one))).toEqual(without);
        expect([...withIt].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual(withIt);
        const beaten = all.some(
          (one) => one.objectiveUsdPerMonth < chosen.objectiveUsdPerMonth && one.place <= chosen.place,
        );
        expect(withIt.includes(spot(chosen))).toBe(!beaten);
      }),
    );
  });
});
