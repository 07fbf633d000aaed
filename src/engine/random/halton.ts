/** Evenly spread points of few dimensions. */

const PRIMES = [2, 3, 5, 7, 11, 13] as const;

/** Up to six coordinates in 0 … 1 of the point with the given index from 1; beyond six dimensions use Sobol's. */
export function halton(index: number, dimensionCount: number): readonly number[] {
  if (dimensionCount > PRIMES.length)
    throw new RangeError(`Halton points have at most ${PRIMES.length} dimensions.`);
  return PRIMES.slice(0, dimensionCount).map((base) => mirrorDigits(index, base));
}

/** The digits of the index in a base, read backwards after the point. Source: Halton 1960. */
function mirrorDigits(index: number, base: number): number {
  let digits = index;
  let place = 1;
  let value = 0;
  while (digits > 0) {
    place /= base;
    value += (digits % base) * place;
    digits = Math.floor(digits / base);
  }
  return value;
}
