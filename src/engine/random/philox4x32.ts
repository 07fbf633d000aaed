/** Random words by position instead of by sequence: the same counter and key always give the same words. */
import type { Words } from './xoshiro128';

const FIRST_FACTOR = 0xd2511f53;
const SECOND_FACTOR = 0xcd9e8d57;
const FIRST_KEY_STEP = 0x9e3779b9;
const SECOND_KEY_STEP = 0xbb67ae85;
const ROUNDS = 10;
const HALF_WORD = 16;
const LOW_HALF = 0xffff;

export interface PhiloxKey {
  readonly first: number;
  readonly second: number;
}

/** Four 32-bit words. Source: Salmon et al., SC11, doi 10.1145/2063384.2063405 (Random123 philox4x32-10). */
export function philox4x32(counter: Words, key: PhiloxKey): Words {
  let [a, b, c, d] = counter;
  let { first, second } = key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const nextA = multiplyHigh(SECOND_FACTOR, c) ^ b ^ first;
    const nextC = multiplyHigh(FIRST_FACTOR, a) ^ d ^ second;
    b = Math.imul(SECOND_FACTOR, c);
    d = Math.imul(FIRST_FACTOR, a);
    a = nextA;
    c = nextC;
    first = (first + FIRST_KEY_STEP) | 0;
    second = (second + SECOND_KEY_STEP) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** Upper 32 bits of the product of two 32-bit words. */
function multiplyHigh(x: number, y: number): number {
  const xHigh = x >>> HALF_WORD;
  const xLow = x & LOW_HALF;
  const yHigh = y >>> HALF_WORD;
  const yLow = y & LOW_HALF;
  const middle = xHigh * yLow + ((xLow * yLow) >>> HALF_WORD);
  const carry = xLow * yHigh + (middle & LOW_HALF);
  return (xHigh * yHigh + Math.floor(middle / (LOW_HALF + 1)) + Math.floor(carry / (LOW_HALF + 1))) >>> 0;
}
