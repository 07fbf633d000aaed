/** Expands one seed into many well-mixed 64-bit numbers. */

const WORD = 64;
const STEP = 0x9e3779b97f4a7c15n;
const FIRST_FACTOR = 0xbf58476d1ce4e5b9n;
const SECOND_FACTOR = 0x94d049bb133111ebn;
const FIRST_SHIFT = 30n;
const SECOND_SHIFT = 27n;
const THIRD_SHIFT = 31n;

/** The first count outputs. For seeding only: big integers are slow. Source: S. Vigna, splitmix64.c, 2015. */
export function splitMix64(seed: bigint, count: number): readonly bigint[] {
  return Array.from({ length: count }, (_, index) =>
    mix(BigInt.asUintN(WORD, seed + STEP * BigInt(index + 1))),
  );
}

function mix(state: bigint): bigint {
  const first = BigInt.asUintN(WORD, (state ^ (state >> FIRST_SHIFT)) * FIRST_FACTOR);
  const second = BigInt.asUintN(WORD, (first ^ (first >> SECOND_SHIFT)) * SECOND_FACTOR);
  return second ^ (second >> THIRD_SHIFT);
}
