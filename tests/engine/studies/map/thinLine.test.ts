// A thinned line is the same line within its tolerance.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinLine } from '../../../../src/engine/studies/map/lines';

test('a line keeps its bends and its ends, and loses what lies on it', () => {
  expect([...thinLine(Float32Array.from([0, 0, 1, 0, 2, 0, 2, 1, 2, 2]), 0.1)]).toEqual([0, 0, 2, 0, 2, 2]);
});

test('a closed line keeps the corner farthest from where it begins', () => {
  const closed = Float32Array.from([0, 0, 1, 0, 2, 0, 2, 2, 0, 2, 0, 0]);
  expect([...thinLine(closed, 0.1)]).toEqual([0, 0, 2, 0, 2, 2, 0, 2, 0, 0]);
});

test('no point left out lies farther than the tolerance from the line through what is kept', () => {
  const coordinate = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (pairs) => {
      const tolerance = 1.5;
      const kept = thinLine(Float32Array.from(pairs.flat()), tolerance);
      expect([...kept.slice(0, 2), ...kept.slice(-2)]).toEqual([
        ...(pairs[0] ?? []),
        ...(pairs.at(-1) ?? []),
      ]);
      for (const [x, y] of pairs) expect(distanceToLine(kept, x, y)).toBeLessThanOrEqual(tolerance + 1e-6);
    }),
  );
});

function distanceToLine(points: Float32Array, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(at, at + 4);
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0) least = Math.min(least, Math.hypot(x - ax, y - ay));
    // To the chord drawn on: Douglas and Peucker measure so.
    else least = Math.min(least, Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length);
  }
  return least;
}

test('a point stays where it is farther from the line than the tolerance, at any scale', () => {
  for (const scale of [0.01, 1, 100]) {
    const bent = (height: number) => Float32Array.from([0, 0, 5 * scale, height * scale, 10 * scale, 0]);
    expect(thinLine(bent(0.9), scale)).toHaveLength(4);
    expect(thinLine(bent(1.1), scale)).toHaveLength(6);
    const closed = (far: number) => Float32Array.from([0, 0, far * scale, 0, 0, far * scale, 0, 0]);
    expect(thinLine(closed(0.9), scale)).toHaveLength(4);
    expect(thinLine(closed(1.1), scale).length).toBeGreaterThan(4);
    expect(thinLine(Float32Array.from([0, 0, 0, 1.1 * scale, 0, 0]), scale)).toHaveLength(6);
    expect(thinLine(Float32Array.from([0, 0, 1.1 * scale, 0, 0, 0]), scale)).toHaveLength(6);
  }
});
