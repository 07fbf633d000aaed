/** A fast stream of random 32-bit words for bulk simulation. */

const ROTATE_RESULT = 7;
const ROTATE_STATE = 11;
const SHIFT = 9;
const FIRST_FACTOR = 5;
const SECOND_FACTOR = 9;
const WORD = 32;
const LAST = 3;

export type Words = readonly [number, number, number, number];

/** Source: D. Blackman & S. Vigna, xoshiro128** 1.1, 2018. The state must not be all zero. */
export function xoshiro128(start: Words): () => number {
  const state = Int32Array.from(start);
  return () => {
    const a = state[0] as number;
    const b = state[1] as number;
    const mixedC = (state[2] as number) ^ a;
    const mixedD = (state[LAST] as number) ^ b;
    state[0] = a ^ mixedD;
    state[1] = b ^ mixedC;
    state[2] = mixedC ^ (b << SHIFT);
    state[LAST] = rotate(mixedD, ROTATE_STATE);
    return Math.imul(rotate(Math.imul(b, FIRST_FACTOR), ROTATE_RESULT), SECOND_FACTOR) >>> 0;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (WORD - bits));
}
