// Lines of equal cost, drawn over costs whose lines are known.

import { describe, expect, it } from 'vitest';
import { traceContours } from '../../../../src/engine/studies/map/lines';
import { drawLattice } from '../../../builders/lattice';

const CELLS = 8;
const draw = (cost: (x: number, y: number) => number, columns = CELLS, rows = CELLS) =>
  traceContours(drawLattice({ columns, rows, cost }));
const levels = (cost: (x: number, y: number) => number) => draw(cost).map(({ usd }) => usd);
const places = (pieces: Float32Array, axis: 0 | 1) => [...pieces].filter((_, at) => at % 2 === axis);
/** From low to high across the map, even in ratio. */
const between = (low: number, high: number) => (x: number) => low * (high / low) ** (x / CELLS);
const length = (pieces: Float32Array) => {
  let sum = 0;
  for (let at = 0; at < pieces.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pieces.slice(at, at + 4);
    sum += Math.hypot(x1 - x0, y1 - y0);
  }
  return sum;
};

describe('lines of equal cost', () => {
  it('stand at 1 and 3 times powers of ten, strictly between the least and the most', () => {
    expect(levels(between(200, 20_000))).toEqual([300, 1000, 3000, 10_000]);
    expect(levels(between(100, 1000))).toEqual([300]);
    expect(levels(between(0.02, 2))).toEqual([0.03, 0.1, 0.3, 1].map((usd) => expect.closeTo(usd, 12)));
  });

  it('are thinned to powers of ten when there would be more than nine', () => {
    expect(levels(between(20, 900_000))).toHaveLength(9);
    expect(levels(between(20, 2_000_000))).toEqual([100, 1000, 10_000, 100_000, 1_000_000]);
  });

  it('are none where nothing differs, and none where nothing can be had', () => {
    expect(levels(() => 300)).toEqual([]);
    expect(levels(() => Number.NaN)).toEqual([]);
  });

  it('run straight where cost rises evenly in ratio, from edge to edge', () => {
    for (const { usd, pieces } of draw(between(200, 20_000))) {
      const wanted = Math.log(usd / 200) / Math.log(100);
      for (const x of places(pieces, 0)) expect(x).toBeCloseTo(wanted, 5);
      expect(length(pieces)).toBeCloseTo(1, 5);
      expect(Math.min(...places(pieces, 1))).toBe(0);
      expect(Math.max(...places(pieces, 1))).toBe(1);
    }
    for (const { usd, pieces } of draw((_, y) => between(200, 20_000)(y))) {
      const wanted = Math.log(usd / 200) / Math.log(100);
      for (const y of places(pieces, 1)) expect(y).toBeCloseTo(wanted, 5);
      expect(length(pieces)).toBeCloseTo(1, 5);
    }
  });

  it('run aslant where both axes raise cost, over maps that are not square too', () => {
    const [line] = draw((x, y) => 200 * 10 ** (x / 6 + y / 12), 6, 12);
    const { usd, pieces } = line as { usd: number; pieces: Float32Array };
    const wanted = Math.log10(usd / 200);
    const [xs, ys] = [places(pieces, 0), places(pieces, 1)];
    xs.forEach((x, at) => {
      expect(x + (ys[at] as number)).toBeCloseTo(wanted, 5);
    });
    expect(length(pieces)).toBeCloseTo(wanted * Math.SQRT2, 5);
  });

  it('leave out ground where no promise is kept, and begin at its rim', () => {
    const half = draw((x, y) => (y > CELLS / 2 ? Number.NaN : between(200, 20_000)(x)));
    expect(half).toHaveLength(4);
    for (const { pieces } of half) {
      expect(length(pieces)).toBeCloseTo(1 / 2, 5);
      expect(Math.max(...places(pieces, 1))).toBe(1 / 2);
    }
  });

  it('close around a summit', () => {
    const summit = draw((x, y) => 900 / 2 ** ((x - 4) ** 2 + (y - 4) ** 2));
    const around = summit.find(({ usd }) => usd === 100);
    const ends = new Map<string, number>();
    const { pieces } = around as { pieces: Float32Array };
    for (let at = 0; at < pieces.length; at += 2) {
      const key = `${pieces[at]?.toFixed(5)} ${pieces[at + 1]?.toFixed(5)}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
    expect(ends.size).toBeGreaterThan(3);
    expect([...ends.values()].every((count) => count === 2)).toBe(true);
  });
});
