// The parts of an exact choice, each against a case worked out by hand: what excludes what, what is still to come, and who comes first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChoices } from '../../../src/engine/optimisation/allChoices';
import { cheapestChoice } from '../../../src/engine/optimisation/cheapestChoice';
import { excludes } from '../../../src/engine/optimisation/excludes';
import type { LayerOption } from '../../../src/engine/optimisation/layeredChoice';
import { paretoFront } from '../../../src/engine/optimisation/paretoFront';
import { smallestToGo } from '../../../src/engine/optimisation/smallestToGo';

const option = (cost: number, delay: number): LayerOption => ({ cost, delay });

describe('an option', () => {
  const pair = { firstLayer: 0, firstOption: 1, secondLayer: 2, secondOption: 3 };
  const turned = { firstLayer: 2, firstOption: 3, secondLayer: 0, secondOption: 1 };

  it.each([[pair], [turned]])(
    'is excluded by the other of its pair alone, whichever is named first',
    (one) => {
      expect(excludes([one], [1, 0], 3)).toBe(true);
      expect(excludes([one], [1, 0], 2)).toBe(false);
      expect(excludes([one], [0, 0], 3)).toBe(false);
      expect(excludes([one], [0, 1], 3)).toBe(false);
    },
  );

  it('is excluded in its own layer only', () => {
    expect(excludes([pair], [1], 3)).toBe(false);
    expect(excludes([pair], [1, 0, 0], 3)).toBe(false);
    expect(excludes([turned], [], 1)).toBe(false);
  });

  it('is excluded by any of several pairs, and by none when there is none', () => {
    const far = { firstLayer: 1, firstOption: 5, secondLayer: 2, secondOption: 3 };
    expect(excludes([far, pair], [1, 0], 3)).toBe(true);
    expect(excludes([], [1, 0], 3)).toBe(false);
  });
});

describe('what is still to come', () => {
  it('is the smallest of each later layer, summed', () => {
    const layers = [[option(4, 1), option(2, 9)], [option(7, 3)], [option(1, 8), option(5, 6), option(3, 7)]];
    expect(smallestToGo(layers, ({ cost }) => cost)).toEqual([10, 8, 1, 0]);
    expect(smallestToGo(layers, ({ delay }) => delay)).toEqual([10, 9, 6, 0]);
  });

  it('cannot be had where a layer has no option', () => {
    expect(smallestToGo([[option(1, 1)], []], ({ cost }) => cost)).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect(cheapestChoice({ layers: [[option(1, 1)], []], forbidden: [] }, 10)).toEqual({
      kind: 'infeasible',
    });
  });
});

describe('of several choices', () => {
  it('all are listed in the order of the options, with their sums', () => {
    const layers = [
      [option(1, 10), option(2, 20)],
      [option(100, 1000), option(300, 3000)],
    ];
    expect(allChoices({ layers, forbidden: [] })).toEqual([
      { options: [0, 0], cost: 101, delay: 1010 },
      { options: [0, 1], cost: 301, delay: 3010 },
      { options: [1, 0], cost: 102, delay: 1020 },
      { options: [1, 1], cost: 302, delay: 3020 },
    ]);
  });

  it('the first is taken when they are equal, the quicker when they cost the same, and the limit itself is within it', () => {
    const equal = { layers: [[option(1, 2), option(1, 2)], [option(1, 2)]], forbidden: [] };
    expect(cheapestChoice(equal, 4)).toEqual({ kind: 'found', options: [0, 0], cost: 2, delay: 4 });
    const quicker = { layers: [[option(1, 3), option(1, 2), option(1, 2)]], forbidden: [] };
    expect(cheapestChoice(quicker, 3)).toEqual({ kind: 'found', options: [1], cost: 1, delay: 2 });
    expect(cheapestChoice(quicker, 2)).toEqual({ kind: 'found', options: [1], cost: 1, delay: 2 });
    expect(cheapestChoice(quicker, 1.9)).toEqual({ kind: 'infeasible' });
  });

  it('the dearer one is taken where only that is quick enough', () => {
    const layers = [[option(1, 9), option(5, 2)], [option(1, 1)]];
    expect(cheapestChoice({ layers, forbidden: [] }, 9)).toMatchObject({
      options: [1, 0],
      cost: 6,
      delay: 3,
    });
    expect(cheapestChoice({ layers, forbidden: [] }, 10)).toMatchObject({ options: [0, 0], cost: 2 });
  });

  it('the first of the cheapest and quickest is taken, whatever the problem', () => {
    const layer = fc.array(fc.record({ cost: fc.nat(3), delay: fc.nat(3) }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 3 }), fc.nat(9), (layers, limit) => {
        const problem = { layers, forbidden: [] };
        const [first] = allChoices(problem)
          .filter(({ delay }) => delay <= limit)
          .sort((a, b) => a.cost - b.cost || a.delay - b.delay);
        const found = cheapestChoice(problem, limit);
        expect(found.kind === 'found' ? found.options : undefined).toEqual(first?.options);
      }),
    );
  });
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
