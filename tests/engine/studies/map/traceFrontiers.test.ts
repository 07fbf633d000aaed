// Frontiers of small maps: what they enclose is known from the corners of each cell.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chain,
  type EdgeCrossings,
  findCrossings,
  middleCrossings,
  traceFrontiers,
} from '../../../../src/engine/studies/map/lines';
import { drawLattice, finish } from '../../../builders/lattice';

/** Twice the area to the left of a closed line; pieces of one add up. */
const swept = (points: Float32Array) => {
  let sum = 0;
  for (let at = 0; at + 3 < points.length; at += 2)
    sum +=
      (points[at] as number) * (points[at + 3] as number) -
      (points[at + 2] as number) * (points[at + 1] as number);
  return sum;
};

/** By answer, the share of the map that its frontiers enclose. */
function enclosed(chains: readonly Chain[]): Map<number, number> {
  const areas = new Map<number, number>();
  const add = (answer: number, area: number) => areas.set(answer, (areas.get(answer) ?? 0) + area / 2);
  for (const { left, right, points } of chains) {
    add(left, swept(points));
    if (right !== null) add(right, -swept(points));
  }
  return areas;
}

/** The same from the corners of each cell: a corner cut off is an eighth, two sides are halves, more answers have quarters. */
function cornerAreas(
  columns: number,
  rows: number,
  answer: (x: number, y: number) => number,
): Map<number, number> {
  const areas = new Map<number, number>();
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const corners = [answer(x, y), answer(x + 1, y), answer(x + 1, y + 1), answer(x, y + 1)];
      const cuts = corners.filter((one, side) => one !== corners[(side + 1) % 4]).length;
      for (const one of corners) {
        const alike = corners.filter((other) => other === one).length;
        const isCornerCut = cuts === 2 && alike !== 2;
        const area = isCornerCut ? (alike === 1 ? 1 / 8 : 7 / 24) : 1 / 4;
        areas.set(one, (areas.get(one) ?? 0) + area / (columns * rows));
      }
    }
  return areas;
}

const anyMap = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 5 }),
    answers: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ columns, rows, answers }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      drawn: fc.array(fc.nat(answers), { minLength: 30, maxLength: 30 }),
    }),
  )
  .map(({ columns, rows, drawn }) => ({
    columns,
    rows,
    answer: (x: number, y: number) => drawn[y * (columns + 1) + x] as number,
  }));

const draw = (columns: number, rows: number, answer: (x: number, y: number) => number) => {
  const lattice = drawLattice({ columns, rows, answer });
  return traceFrontiers(lattice, middleCrossings(lattice));
};
const steps = ({ points }: Chain) => [...points].map((place) => Math.round(place * 1000) / 1000);

describe('frontiers', () => {
  it('enclose of every answer as much as its corners say', () => {
    fc.assert(
      fc.property(anyMap, ({ columns, rows, answer }) => {
        const found = enclosed(draw(columns, rows, answer));
        const wanted = cornerAreas(columns, rows, answer);
        expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
        for (const [one, area] of wanted) expect(found.get(one)).toBeCloseTo(area, 5);
      }),
      { numRuns: 200 },
    );
  });

  it('of a map with one answer are its rim, from corner to corner, counterclockwise', () => {
    const chains = draw(3, 2, () => 7);
    expect(chains.map(({ left, right }) => [left, right])).toEqual([[7, null]]);
    expect(chains.flatMap(steps)).toEqual([0, 0, 1, 0, 1, 1, 0, 1, 0, 0]);
  });

  it('between two halves are one line from rim to rim, however many cells it crosses', () => {
    const chains = draw(2, 4, (x) => (x === 0 ? 1 : 2));
    const between = chains.filter(({ right }) => right !== null);
    expect(between).toHaveLength(1);
    const [line] = between as [Chain];
    expect([line.left, line.right]).toEqual([2, 1]);
    expect(steps(line)).toEqual([0.25, 1, 0.25, 0.75, 0.25, 0.5, 0.25, 0.25, 0.25, 0]);
    expect(
      chains
        .filter(({ right }) => right === null)
        .map(({ left }) => left)
        .sort(),
    ).toEqual([1, 1, 2]);
  });

  it('around an island are closed, and start where they end', () => {
    const chains = draw(4, 4, (x, y) => (x === 2 && y === 2 ? 3 : 1));
    const [island, ...others] = chains.filter(({ right }) => right !== null);
    expect(others).toEqual([]);
    expect(island).toMatchObject({ left: 3, right: 1 });
    const { points } = island as Chain;
    expect(points).toHaveLength(10);
    expect([...points.slice(0, 2)]).toEqual([...points.slice(-2)]);
    expect(swept(points) / 2).toBeCloseTo(4 / 8 / 16, 9);
  });

  it('of three answers meet in the middle of a cell', () => {
    const chains = draw(1, 1, (x, y) => x + y * (1 + x));
    const middle = chains
      .filter(({ right }) => right !== null)
      .flatMap((chain) => [steps(chain).slice(0, 2), steps(chain).slice(-2)]);
    expect(middle.filter(([x, y]) => x === 0.5 && y === 0.5)).toHaveLength(4);
  });
});

describe('where an answer changes along an edge', () => {
  const crossed = (answerAtTick: (x: number, y: number) => number, columns = 2, rows = 2): EdgeCrossings => {
    const lattice = drawLattice({
      columns,
      rows,
      answer: (x, y) => answerAtTick(x * 8, y * 8),
      answerAtTick,
    });
    const crossings = middleCrossings(lattice);
    finish(findCrossings(lattice, crossings));
    return crossings;
  };

  it('is found to an eighth of a step, in the middle of that eighth', () => {
    for (let tick = 1; tick <= 8; tick += 1) {
      const { alongX } = crossed((x) => (x < 8 + tick ? 1 : 2));
      expect([...alongX]).toEqual([0, 1, 2].flatMap(() => [0.5, (tick - 0.5) / 8, 0.5]));
      const { alongY } = crossed((_, y) => (y < 8 + tick ? 1 : 2));
      expect([...alongY]).toEqual([0.5, 0.5, 0.5, ...[0, 1, 2].map(() => (tick - 0.5) / 8), 0.5, 0.5, 0.5]);
    }
  });

  it('stays in the middle where nothing changes, and a slanted frontier is crossed where it runs', () => {
    const { alongX, alongY } = crossed((x, y) => (2 * x + y < 17 ? 1 : 2), 2, 1);
    expect([...alongX]).toEqual([0.5, (0.5 + 0) / 8, 0.5, (4.5 + 0) / 8, 0.5, 0.5]);
    expect([...alongY]).toEqual([0.5, 0.5 / 8, 0.5, 0.5, 0.5, 0.5]);
  });

  it('moves the frontier', () => {
    const answerAtTick = (x: number) => (x < 6 ? 1 : 2);
    const lattice = drawLattice({ columns: 1, rows: 1, answer: (x) => answerAtTick(x * 8), answerAtTick });
    const crossings = middleCrossings(lattice);
    finish(findCrossings(lattice, crossings));
    expect(enclosed(traceFrontiers(lattice, crossings)).get(1)).toBeCloseTo(5.5 / 8, 6);
  });

  it('pauses after every row', () => {
    const lattice = drawLattice({ columns: 3, rows: 4 });
    expect([...findCrossings(lattice, middleCrossings(lattice))]).toHaveLength(5);
  });
});
