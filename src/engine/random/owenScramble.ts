/** Shuffles the digits of an evenly spread number without spoiling its evenness. */
import { reverseBits } from './reverseBits';

const FIRST_FACTOR = 0x6c50b47c;
const SECOND_FACTOR = 0xb82f1e52;
const THIRD_FACTOR = 0xc7afe638;
const FOURTH_FACTOR = 0x8d22f6e6;

/**
 * Nested uniform scrambling of a 32-bit word in base 2, by hashing.
 * Source: B. Burley, Practical Hash-based Owen Scrambling, JCGT 9:4 (2020), after Laine & Karras 2011.
 */
export function owenScramble(word: number, seed: number): number {
  let bits = (reverseBits(word) + seed) | 0;
  bits ^= Math.imul(bits, FIRST_FACTOR);
  bits ^= Math.imul(bits, SECOND_FACTOR);
  bits ^= Math.imul(bits, THIRD_FACTOR);
  bits ^= Math.imul(bits, FOURTH_FACTOR);
  return reverseBits(bits);
}
