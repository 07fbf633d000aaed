/** The two regularised incomplete gamma functions, which add up to one. */
import { continuedFraction } from './continuedFraction';
import { logGamma } from './logGamma';

export interface IncompleteGamma {
  readonly lower: number;
  readonly upper: number;
}

/** Whichever part is small keeps its own digits. Source: DLMF 8.11.4 below the shape, 8.9.2 above. */
export function incompleteGamma(shape: number, x: number): IncompleteGamma {
  if (x <= 0) return { lower: 0, upper: 1 };
  const weight = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = weight * lowerSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = weight / upperFraction(shape, x);
  return { lower: 1 - upper, upper };
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; term > sum * Number.EPSILON; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

function upperFraction(shape: number, x: number): number {
  const first = x + 1 - shape;
  return continuedFraction(first, (index) => ({
    numerator: -index * (index - shape),
    denominator: first + 2 * index,
  }));
}
