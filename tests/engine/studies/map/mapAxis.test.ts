// The axes of the map: the slider stretched into a line, and back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, DRIVERS, type DriverId, PRESETS } from '../../../../src/engine/index';
import { type Place, rememberPerAxis } from '../../../../src/engine/studies/map/decider';
import { axisCells, axisPlace, axisValue, scenarioAt } from '../../../../src/engine/studies/map/map';

const driver = fc.constantFrom(...DRIVER_IDS);
/** Whole numbers, since random doubles crowd at the ends. */
const place = fc.noBias(fc.nat(9999)).map((step) => step / 9999);
const falls = (id: DriverId) => (DRIVERS[id].detents.at(-1) as number) < (DRIVERS[id].detents[0] as number);

describe.each(DRIVER_IDS.map((id) => [id] as const))('the axis of %s', (id) => {
  const { detents } = DRIVERS[id];
  const last = detents.length - 1;

  it('has every detent at its place, exactly, and evenly spaced', () => {
    detents.forEach((detent, index) => {
      expect(axisValue(id, index / last)).toBe(detent);
      expect(axisPlace(id, detent)).toBeCloseTo(index / last, 9);
    });
  });

  it('ends with the slider', () => {
    expect(axisValue(id, -0.5)).toBe(detents[0]);
    expect(axisValue(id, 1.5)).toBe(detents[last]);
    const [below, above] = falls(id) ? [1e9, 1e-9] : [0, id === 'reliability' ? 0.9999999 : 1e20];
    expect(axisPlace(id, below)).toBe(0);
    expect(axisPlace(id, above)).toBe(1);
  });

  it('has on a line of the lattice every detent, and about 200 cells', () => {
    const cells = axisCells(id);
    expect(cells % last).toBe(0);
    expect(cells).toBeGreaterThanOrEqual(200);
    expect(cells - last).toBeLessThan(200);
  });
});

describe('between two detents', () => {
  it('place and value lead to each other', () => {
    fc.assert(
      fc.property(driver, place, (id, at) => {
        expect(axisPlace(id, axisValue(id, at))).toBeCloseTo(at, 6);
      }),
    );
  });

  it('values run one way', () => {
    fc.assert(
      fc.property(driver, place, place, (id, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const rise = axisValue(id, high) - axisValue(id, low);
        expect(falls(id) ? -rise : rise).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('halfway is the mean in ratio, of lateness for reliability, and the half above nothing', () => {
    const halfway = (id: DriverId, index: number) => {
      const { detents } = DRIVERS[id];
      const value = axisValue(id, (index + 1 / 2) / (detents.length - 1));
      return [value, detents[index] as number, detents[index + 1] as number] as const;
    };
    for (const id of ['traffic', 'freshness'] as const) {
      const [value, from, to] = halfway(id, 3);
      expect(value).toBeCloseTo(Math.sqrt(from * to), 6);
    }
    const [share, loose, strict] = halfway('reliability', 2);
    expect(1 - share).toBeCloseTo(Math.sqrt((1 - loose) * (1 - strict)), 12);
    const [few, none, some] = halfway('experiments', 0);
    expect(none).toBe(0);
    expect(few).toBeCloseTo(some / 2, 9);
  });
});

it('a scenario on the map differs in the two drivers alone', () => {
  const moved = scenarioAt(PRESETS.growth, ['freshness', 7], ['reliability', 0.95]);
  expect(moved).toEqual({ ...PRESETS.growth, freshnessSeconds: 7, reliabilityRatio: 0.95 });
});

describe('what is remembered along an axis', () => {
  const asked = (dependsOnX: boolean, dependsOnY: boolean) => {
    const made: Place[] = [];
    const recall = rememberPerAxis(dependsOnX, dependsOnY, (at: Place) => {
      made.push(at);
      return { at };
    });
    const answers = [0, 1, 0].flatMap((y) => [0, 1, 2].map((x) => recall({ x, y }).at));
    return { made, answers };
  };

  it('is made once for each place it depends on', () => {
    expect(asked(false, false).made).toEqual([{ x: 0, y: 0 }]);
    expect(asked(true, false).made).toEqual([0, 1, 2].map((x) => ({ x, y: 0 })));
    expect(asked(false, true).made).toEqual([0, 1].map((y) => ({ x: 0, y })));
    expect(asked(true, true).made).toHaveLength(9);
  });

  it('is given back where it is the same', () => {
    expect(asked(true, false).answers.map(({ x }) => x)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2]);
    expect(asked(false, true).answers.map(({ y }) => y)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0]);
  });
});
