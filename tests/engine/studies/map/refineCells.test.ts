// How a map is filled: decided along coarse lines, divided where answers differ, and guessed only between equal ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCoarsely, fillCells, refineCells } from '../../../../src/engine/studies/map/lattice';
import { drawLattice, finish } from '../../../builders/lattice';

const places = (length: number) => Array.from({ length }, (_, at) => at);

describe('the first picture', () => {
  it('decides along lines a step apart, both rims among them, and gives the cells between', () => {
    const lattice = drawLattice({ columns: 8, rows: 4 });
    const cells = finish(decideCoarsely(lattice, 4));
    expect(cells).toEqual([
      { left: 0, right: 4, low: 0, high: 4 },
      { left: 4, right: 8, low: 0, high: 4 },
    ]);
    const decided = [...lattice.isDecided.keys()].filter((node) => lattice.isDecided[node] === 1);
    expect(decided).toEqual([0, 4, 8].flatMap((x) => [x, 36 + x]).sort((a, b) => a - b));
  });

  it('spreads lines evenly where the step does not divide the map, and never farther apart than a step', () => {
    const cells = finish(decideCoarsely(drawLattice({ columns: 10, rows: 3 }), 4));
    const widths = cells.map(({ left, right }) => right - left);
    expect(widths).toEqual([3, 4, 3]);
    expect(cells.map(({ low, high }) => [low, high])).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
  });

  it('pauses after every line', () => {
    expect([...decideCoarsely(drawLattice({ columns: 8, rows: 8 }), 4)]).toHaveLength(3);
  });
});

describe('between decided corners', () => {
  const filled = (cost: (x: number, y: number) => number, answer: (x: number, y: number) => number) => {
    const lattice = drawLattice({
      columns: 4,
      rows: 2,
      answer: (x, y) => (x % 4 === 0 && y % 2 === 0 ? answer(x, y) : 9),
      cost,
    });
    for (const x of [0, 4]) for (const y of [0, 2]) lattice.isDecided[y * 5 + x] = 1;
    fillCells(lattice, [{ left: 0, right: 4, low: 0, high: 2 }]);
    return lattice;
  };

  it('cost is even in ratio along both axes', () => {
    const cost = (x: number, y: number) => 100 * 2 ** x * 3 ** y;
    const { costsUsd } = filled(
      (x, y) => (x % 4 === 0 && y % 2 === 0 ? cost(x, y) : Number.NaN),
      () => 1,
    );
    for (const y of places(3))
      for (const x of places(5)) expect((costsUsd[y * 5 + x] as number) / cost(x, y)).toBeCloseTo(1, 5);
  });

  it('cost is even in ratio wherever the cell lies', () => {
    const cost = (x: number, y: number) => 100 * 2 ** x * 3 ** y;
    const lattice = drawLattice({
      columns: 7,
      rows: 6,
      cost: (x, y) => ((x === 2 || x === 6) && (y === 3 || y === 5) ? cost(x, y) : Number.NaN),
    });
    for (const [x, y] of [
      [2, 3],
      [6, 3],
      [2, 5],
      [6, 5],
    ] as const)
      lattice.isDecided[y * 8 + x] = 1;
    fillCells(lattice, [{ left: 2, right: 6, low: 3, high: 5 }]);
    for (const y of [3, 4, 5])
      for (const x of [2, 3, 4, 5, 6])
        expect((lattice.costsUsd[y * 8 + x] as number) / cost(x, y)).toBeCloseTo(1, 5);
    expect(lattice.costsUsd[2 * 8 + 2]).toBeNaN();
  });

  it('each answer, and a cost that some corner lacks, is that of the nearest corner', () => {
    const answer = (x: number, y: number) => 1 + x / 4 + y;
    const lattice = filled((x, y) => (x === 4 && y === 2 ? Number.NaN : 10 * answer(x, y)), answer);
    expect([...lattice.answers]).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 3, 3, 4, 4, 4]);
    expect(lattice.costsUsd[1]).toBe(10);
    expect(lattice.costsUsd[3]).toBe(20);
    expect(lattice.costsUsd[11]).toBe(30);
    expect(lattice.costsUsd[13]).toBeNaN();
  });

  it('what is decided stays', () => {
    const lattice = drawLattice({
      columns: 2,
      rows: 2,
      answer: (x, y) => (x === 1 && y === 1 ? 5 : 1),
      cost: () => 10,
    });
    lattice.isDecided.fill(1);
    fillCells(lattice, [{ left: 0, right: 2, low: 0, high: 2 }]);
    expect(lattice.answers[4]).toBe(5);
  });
});

describe('a refined picture', () => {
  const refine = (columns: number, rows: number, answerAtTick: (x: number, y: number) => number) => {
    const lattice = drawLattice({ columns, rows, answerAtTick, cost: () => 100 });
    fillCells(lattice, finish(refineCells(lattice, finish(decideCoarsely(lattice, 8)))));
    return lattice;
  };

  it('has every answer right where a straight frontier crosses the map', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 20 }),
        fc.integer({ min: 5, max: 20 }),
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: -5, max: 5 }),
        (columns, rows, dx, dy) => {
          const side = (x: number, y: number) => (dx * (x - columns * 4) + dy * (y - rows * 4) < 0.5 ? 1 : 2);
          const lattice = refine(columns, rows, side);
          for (const y of places(rows + 1))
            for (const x of places(columns + 1))
              expect(lattice.answers[y * (columns + 1) + x]).toBe(side(x * 8, y * 8));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('decides no more than the coarse lines where one answer stands everywhere', () => {
    expect(refine(32, 16, () => 1).count()).toBe(5 * 3);
    expect(refine(32, 32, (x) => (x < 100 ? 1 : 2)).count()).toBeLessThan(33 * 33);
  });

  it.each([
    ['below', 4, 0],
    ['above', 4, 8],
    ['left', 0, 4],
    ['right', 8, 4],
  ] as const)('divides a cell whose corners agree where another answer is known %s', (_, x, y) => {
    const lattice = drawLattice({ columns: 10, rows: 9, answerAtTick: () => 1 });
    const cell = { left: 0, right: 8, low: 0, high: 8 };
    for (const [cornerX, cornerY] of [
      [0, 0],
      [8, 0],
      [0, 8],
      [8, 8],
    ] as const)
      lattice.decideNode(cornerX, cornerY);
    expect(finish(refineCells(lattice, [cell]))).toEqual([cell]);
    lattice.answers[y * 11 + x] = 2;
    expect(finish(refineCells(lattice, [cell]))).toEqual([cell]);
    lattice.isDecided[y * 11 + x] = 1;
    const cells = finish(refineCells(lattice, [cell]));
    expect(cells.length).toBeGreaterThan(1);
    expect(cells.reduce((sum, { left, right, low, high }) => sum + (right - left) * (high - low), 0)).toBe(
      64,
    );
    for (const { left, right, low, high } of cells) {
      const isSmall = right - left === 1 && high - low === 1;
      const known = [left, right].flatMap((at) => [low, high].map((up) => lattice.answers[up * 11 + at]));
      expect(isSmall || new Set(known).size === 1).toBe(true);
    }
  });

  it('finds an answer that pokes in between two coarse lines once a neighbour has met it', () => {
    const spike = (x: number, y: number) => (y > 70 - x / 8 && x > 90 ? 2 : 1);
    const lattice = refine(24, 16, spike);
    for (const y of places(17))
      for (const x of places(25)) expect(lattice.answers[y * 25 + x]).toBe(spike(x * 8, y * 8));
  });
});
