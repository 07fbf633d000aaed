/** Chance that is decided by a seed: streams of random numbers, and the hash that makes one seed many. */

/** A source of chance that is decided by its seed: each call gives the next number strictly between 0 and 1. */
export type RandomStream = () => number;

const WORDS = 2 ** 32;

/** A 32-bit word as a number strictly between 0 and 1, (word + 1/2)/2³²: never 0 nor 1, so inverse distribution functions stay finite. */
export function unitFromWord(word: number): number {
  return ((word >>> 0) + 1 / 2) / WORDS;
}

const HASH_STEP = 0x9e3779b9;
const HASH_FIRST_FACTOR = 0x85ebca6b;
const HASH_SECOND_FACTOR = 0xc2b2ae35;
const HASH_WIDE_SHIFT = 16;
const HASH_NARROW_SHIFT = 13;

/** Mixes two 32-bit words into one: neighbouring arguments give unrelated words. Source: finaliser of A. Appleby's MurmurHash3. */
export function hashWord(word: number, salt: number): number {
  let bits = (word + Math.imul(salt + 1, HASH_STEP)) | 0;
  bits = Math.imul(bits ^ (bits >>> HASH_WIDE_SHIFT), HASH_FIRST_FACTOR);
  bits = Math.imul(bits ^ (bits >>> HASH_NARROW_SHIFT), HASH_SECOND_FACTOR);
  return (bits ^ (bits >>> HASH_WIDE_SHIFT)) >>> 0;
}

const SPLIT_WORD = 64;
const SPLIT_STEP = 0x9e3779b97f4a7c15n;
const SPLIT_FIRST_FACTOR = 0xbf58476d1ce4e5b9n;
const SPLIT_SECOND_FACTOR = 0x94d049bb133111ebn;
const SPLIT_FIRST_SHIFT = 30n;
const SPLIT_SECOND_SHIFT = 27n;
const SPLIT_THIRD_SHIFT = 31n;

/** The first count outputs of a stream that expands one seed into well-mixed 64-bit numbers. For seeding only: big integers are slow. Source: S. Vigna, splitmix64.c, 2015. */
export function splitMix64(seed: bigint, count: number): readonly bigint[] {
  return Array.from({ length: count }, (_, index) =>
    mix(BigInt.asUintN(SPLIT_WORD, seed + SPLIT_STEP * BigInt(index + 1))),
  );
}

function mix(state: bigint): bigint {
  const first = BigInt.asUintN(SPLIT_WORD, (state ^ (state >> SPLIT_FIRST_SHIFT)) * SPLIT_FIRST_FACTOR);
  const second = BigInt.asUintN(SPLIT_WORD, (first ^ (first >> SPLIT_SECOND_SHIFT)) * SPLIT_SECOND_FACTOR);
  return second ^ (second >> SPLIT_THIRD_SHIFT);
}

const XOSHIRO_ROTATE_RESULT = 7;
const XOSHIRO_ROTATE_STATE = 11;
const XOSHIRO_SHIFT = 9;
const XOSHIRO_FIRST_FACTOR = 5;
const XOSHIRO_SECOND_FACTOR = 9;
const XOSHIRO_WORD = 32;
const XOSHIRO_LAST = 3;

type Words = readonly [number, number, number, number];

/** A fast stream of 32-bit words. Source: D. Blackman & S. Vigna, xoshiro128** 1.1, 2018. The state must not be all zero. */
export function xoshiro128(start: Words): () => number {
  const state = Int32Array.from(start);
  return () => {
    const a = state[0] as number;
    const b = state[1] as number;
    const mixedC = (state[2] as number) ^ a;
    const mixedD = (state[XOSHIRO_LAST] as number) ^ b;
    state[0] = a ^ mixedD;
    state[1] = b ^ mixedC;
    state[2] = mixedC ^ (b << XOSHIRO_SHIFT);
    state[XOSHIRO_LAST] = rotate(mixedD, XOSHIRO_ROTATE_STATE);
    return (
      Math.imul(rotate(Math.imul(b, XOSHIRO_FIRST_FACTOR), XOSHIRO_ROTATE_RESULT), XOSHIRO_SECOND_FACTOR) >>>
      0
    );
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (XOSHIRO_WORD - bits));
}

const LOW_WORD = 0xffffffffn;
const WORD_BITS = 32n;

/** The stream of a seed, a safe integer. Different seeds give unrelated streams. */
export function createRandomStream(seed: number): RandomStream {
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
  const next = xoshiro128([low(first), high(first), low(second), high(second)]);
  return () => unitFromWord(next());
}

function low(word: bigint): number {
  return Number(word & LOW_WORD);
}

function high(word: bigint): number {
  return Number(word >> WORD_BITS);
}
