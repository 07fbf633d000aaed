// Tests which constants are shown, and in which order.
import { describe, expect, it } from 'vitest';
import { placeInRange } from '../../../src/drawing/assumptions/placeInRange';
import {
  type ConstantFilter,
  NO_FILTER,
  selectConstants,
} from '../../../src/drawing/assumptions/selectConstants';
import { loadConstants, STANDARD_VALUES } from '../../../src/engine';

const constants = await loadConstants();
const subject = { constants, own: {}, influence: null };
const catalogOrder = { key: null, falls: false };
const select = (filter: Partial<ConstantFilter>) =>
  selectConstants(subject, { ...NO_FILTER, ...filter }, catalogOrder);

describe('the list of constants', () => {
  it('holds every constant of the engine once, each with a group', () => {
    expect(constants.map(({ id }) => id).sort()).toEqual(Object.keys(STANDARD_VALUES).sort());
  });

  it('is found by words of the name, in any order and case', () => {
    expect(select({ words: 'FACTOR roll-up' }).map(({ id }) => id)).toContain('rollupFactor');
    expect(select({ words: 'no such constant' })).toEqual([]);
  });

  it('is found by the id of a source', () => {
    expect(select({ words: 'SP046' }).map(({ id }) => id)).toContain('rowsPerQueryHigh');
  });

  it('can be narrowed to estimates, to a layer, and to the visitor’s own', () => {
    expect(new Set(select({ kind: 'estimate' }).map(({ kind }) => kind))).toEqual(new Set(['estimate']));
    expect(new Set(select({ group: 'storage' }).map(({ group }) => group))).toEqual(new Set(['storage']));
    const own = selectConstants(
      { ...subject, own: { testHours: 2 } },
      { ...NO_FILTER, onlyOwn: true },
      catalogOrder,
    );
    expect(own.map(({ id }) => id)).toEqual(['testHours']);
  });

  it('sorts by name both ways, and by influence with the strongest first', () => {
    const names = selectConstants(subject, NO_FILTER, { key: 'name', falls: false }).map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    const influence = { testHours: 0.2, rollupFactor: 0.6 };
    const [first, second] = selectConstants({ ...subject, influence }, NO_FILTER, {
      key: 'influence',
      falls: true,
    });
    expect([first?.id, second?.id]).toEqual(['rollupFactor', 'testHours']);
  });
});

describe('a place in a range', () => {
  it('goes by ratio, and by difference from zero', () => {
    expect(placeInRange(10, { low: 1, high: 100 })).toBeCloseTo(0.5);
    expect(placeInRange(50, { low: 0, high: 100 })).toBeCloseTo(0.5);
  });

  it('is clamped, and is none where the number is fixed', () => {
    expect(placeInRange(1000, { low: 1, high: 100 })).toBe(1);
    expect(placeInRange(3, { low: 3, high: 3 })).toBeNull();
  });
});
