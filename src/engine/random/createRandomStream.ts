/** Makes a random stream from one whole number. */
import type { RandomStream } from './randomStream';
import { splitMix64 } from './splitMix64';
import { unitFromWord } from './unitFromWord';
import { xoshiro128 } from './xoshiro128';

const LOW_WORD = 0xffffffffn;
const WORD = 32n;

/** Seed: a safe integer. Different seeds give unrelated streams. */
export function createRandomStream(seed: number): RandomStream {
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
  const next = xoshiro128([low(first), high(first), low(second), high(second)]);
  return () => unitFromWord(next());
}

function low(word: bigint): number {
  return Number(word & LOW_WORD);
}

function high(word: bigint): number {
  return Number(word >> WORD);
}
