/** Evaluates a continued fraction from the front. */

/** Stands for zero where a division by it would follow. */
const TINY = 1e-300;
const MAXIMUM_TERMS = 10_000;

export interface FractionTerm {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * start + n1/(d1 + n2/(d2 + …)), until a term changes nothing.
 * Source: modified Lentz method, Numerical Recipes (3rd ed.), section 5.2.
 */
export function continuedFraction(start: number, term: (index: number) => FractionTerm): number {
  let value = start === 0 ? TINY : start;
  let ahead = value;
  let behind = 0;
  for (let index = 1; index <= MAXIMUM_TERMS; index += 1) {
    const { numerator, denominator } = term(index);
    behind = 1 / avoidZero(denominator + numerator * behind);
    ahead = avoidZero(denominator + numerator / ahead);
    const change = ahead * behind;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}

function avoidZero(x: number): number {
  return x === 0 ? TINY : x;
}
