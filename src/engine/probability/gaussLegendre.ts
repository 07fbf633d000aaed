/** Points and weights that integrate smooth functions over -1 … 1. */
import type { WeightedPoint } from './weightedPoint';

const NEWTON_STEPS = 100;
const GUESS_SHIFT = 1 / 4;

/** Exact for polynomials up to degree 2n - 1. Source: Newton's method on Legendre's recurrence, DLMF 3.5(v). */
export function gaussLegendre(pointCount: number): readonly WeightedPoint[] {
  return Array.from({ length: pointCount }, (_, index) => {
    let point = Math.cos((Math.PI * (index + 1 - GUESS_SHIFT)) / (pointCount + 1 / 2));
    let slope = 1;
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
      const legendre = evaluateLegendre(pointCount, point);
      slope = legendre.slope;
      const correction = legendre.value / slope;
      point -= correction;
      if (Math.abs(correction) <= Number.EPSILON) break;
    }
    return { at: point, weight: 2 / ((1 - point * point) * slope * slope) };
  });
}

function evaluateLegendre(degree: number, x: number): { value: number; slope: number } {
  let before = 0;
  let value = 1;
  for (let k = 0; k < degree; k += 1) {
    const next = ((2 * k + 1) * x * value - k * before) / (k + 1);
    before = value;
    value = next;
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
