// Searches: a bisection that finds what it looks for, and fronts that hold exactly those whom nobody beats.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bisectFalling, paretoFront } from '../../src/math/search';

test('a falling function is met at its target, however far away, and at zero where it starts below', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (scale) => {
      const found = bisectFalling((x) => Math.exp(-x / scale), 0.1, 1);
      expect(found / (scale * Math.log(10))).toBeCloseTo(1, 12);
    }),
  );
  expect(bisectFalling((x) => Math.exp(-x), 2, 1)).toBe(0);
  expect(bisectFalling(() => 1, 0.5, 1)).toBe(Number.POSITIVE_INFINITY);
});

const points = fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { maxLength: 60 });
const beats = (a: readonly number[], b: readonly number[]) =>
  a.every((value, place) => value <= (b[place] ?? 0)) && a.some((value, place) => value < (b[place] ?? 0));

test('the front holds exactly those whom nobody beats', () => {
  fc.assert(
    fc.property(points, (candidates) => {
      const front = paretoFront(candidates, (candidate) => candidate);
      const unbeaten = candidates.filter((candidate) => !candidates.some((other) => beats(other, candidate)));
      const sorted = (list: readonly (readonly number[])[]) => list.map(String).sort();
      expect(sorted(front)).toEqual(sorted(unbeaten));
    }),
  );
});

test('equal candidates stay together on the front', () => {
  const twins = [
    { id: 'a', cost: 1 },
    { id: 'b', cost: 1 },
    { id: 'c', cost: 2 },
  ];
  expect(paretoFront(twins, ({ cost }) => [cost]).map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('a front', () => {
  const front = (...rows: readonly (readonly number[])[]) => paretoFront(rows, (row) => row);

  it('rises in the first of its objectives, then in the next', () => {
    expect(front([3, 1], [1, 3], [2, 2])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
    expect(front([1, 4, 2], [1, 2, 4], [1, 3, 3])).toEqual([
      [1, 2, 4],
      [1, 3, 3],
      [1, 4, 2],
    ]);
  });

  it('leaves out what another beats in one thing and equals in the rest', () => {
    expect(front([1, 2], [1, 1])).toEqual([[1, 1]]);
    expect(front([2, 1], [1, 1])).toEqual([[1, 1]]);
    expect(front([1, 1], [1, 1])).toHaveLength(2);
  });

  it('counts a missing objective as a tie', () => {
    expect(front([1, 5], [1])).toEqual([[1, 5], [1]]);
  });
});
