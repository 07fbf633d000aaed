/** Points that fill a cube evenly: the Sobol sequence, scrambled by chance without losing its evenness, in any number of dimensions. */
import { hashWord, unitFromWord } from './random';

/**
 * Direction numbers of the Sobol sequence, dimensions 2 to 64: a primitive polynomial over two elements, written as the
 * number that its coefficients spell in binary, then one odd initial number per degree.
 * Source: S. Joe & F. Y. Kuo, new-joe-kuo-6.21201, 2010 (web.maths.unsw.edu.au/~fkuo/sobol).
 */
const SOBOL_DIRECTIONS: readonly (readonly [polynomial: number, ...initial: number[]])[] = [
  [3, 1],
  [7, 1, 3],
  [11, 1, 3, 1],
  [13, 1, 1, 1],
  [19, 1, 1, 3, 3],
  [25, 1, 3, 5, 13],
  [37, 1, 1, 5, 5, 17],
  [41, 1, 1, 5, 5, 5],
  [47, 1, 1, 7, 11, 19],
  [55, 1, 1, 5, 1, 1],
  [59, 1, 1, 1, 3, 11],
  [61, 1, 3, 5, 5, 31],
  [67, 1, 3, 3, 9, 7, 49],
  [91, 1, 1, 1, 15, 21, 21],
  [97, 1, 3, 1, 13, 27, 49],
  [103, 1, 1, 1, 15, 7, 5],
  [109, 1, 3, 1, 15, 13, 25],
  [115, 1, 1, 5, 5, 19, 61],
  [131, 1, 3, 7, 11, 23, 15, 103],
  [137, 1, 3, 7, 13, 13, 15, 69],
  [143, 1, 1, 3, 13, 7, 35, 63],
  [145, 1, 3, 5, 9, 1, 25, 53],
  [157, 1, 3, 1, 13, 9, 35, 107],
  [167, 1, 3, 1, 5, 27, 61, 31],
  [171, 1, 1, 5, 11, 19, 41, 61],
  [185, 1, 3, 5, 3, 3, 13, 69],
  [191, 1, 1, 7, 13, 1, 19, 1],
  [193, 1, 3, 7, 5, 13, 19, 59],
  [203, 1, 1, 3, 9, 25, 29, 41],
  [211, 1, 3, 5, 13, 23, 1, 55],
  [213, 1, 3, 7, 3, 13, 59, 17],
  [229, 1, 3, 1, 3, 5, 53, 69],
  [239, 1, 1, 5, 5, 23, 33, 13],
  [241, 1, 1, 7, 7, 1, 61, 123],
  [247, 1, 1, 7, 9, 13, 61, 49],
  [253, 1, 3, 3, 5, 3, 55, 33],
  [285, 1, 3, 1, 15, 31, 13, 49, 245],
  [299, 1, 3, 5, 15, 31, 59, 63, 97],
  [301, 1, 3, 1, 11, 11, 11, 77, 249],
  [333, 1, 3, 1, 11, 27, 43, 71, 9],
  [351, 1, 1, 7, 15, 21, 11, 81, 45],
  [355, 1, 3, 7, 3, 25, 31, 65, 79],
  [357, 1, 3, 1, 1, 19, 11, 3, 205],
  [361, 1, 1, 5, 9, 19, 21, 29, 157],
  [369, 1, 3, 7, 11, 1, 33, 89, 185],
  [391, 1, 3, 3, 3, 15, 9, 79, 71],
  [397, 1, 3, 7, 11, 15, 39, 119, 27],
  [425, 1, 1, 3, 1, 11, 31, 97, 225],
  [451, 1, 1, 1, 3, 23, 43, 57, 177],
  [463, 1, 3, 7, 7, 17, 17, 37, 71],
  [487, 1, 3, 1, 5, 27, 63, 123, 213],
  [501, 1, 1, 3, 5, 11, 43, 53, 133],
  [529, 1, 3, 5, 5, 29, 17, 47, 173, 479],
  [539, 1, 3, 3, 11, 3, 1, 109, 9, 69],
  [545, 1, 1, 1, 5, 17, 39, 23, 5, 343],
  [557, 1, 3, 1, 5, 25, 15, 31, 103, 499],
  [563, 1, 1, 1, 11, 11, 17, 63, 105, 183],
  [601, 1, 1, 5, 11, 9, 29, 97, 231, 363],
  [607, 1, 1, 5, 15, 19, 45, 41, 7, 383],
  [617, 1, 3, 7, 7, 31, 19, 83, 137, 221],
  [623, 1, 1, 1, 3, 23, 15, 111, 223, 83],
  [631, 1, 1, 5, 13, 31, 15, 55, 25, 161],
  [637, 1, 1, 3, 13, 25, 47, 39, 87, 257],
];

const WORD = 32;
const DIMENSIONS = SOBOL_DIRECTIONS.length + 1;

/** Direction words, 32 a dimension, worked out once. */
const WORDS = Uint32Array.from({ length: DIMENSIONS * WORD }, () => 0);
for (let bit = 0; bit < WORD; bit += 1) WORDS[bit] = 1 << (WORD - 1 - bit);
for (const [row, [polynomial, ...initial]] of SOBOL_DIRECTIONS.entries()) {
  fillDimension(WORDS.subarray((row + 1) * WORD, (row + 2) * WORD), polynomial, initial);
}

/** Source: Bratley & Fox, Algorithm 659, ACM TOMS 14 (1988) 88, with Joe and Kuo's numbers. */
function fillDimension(words: Uint32Array, polynomial: number, initial: readonly number[]): void {
  const degree = initial.length;
  for (const [bit, number] of initial.entries()) words[bit] = number << (WORD - 1 - bit);
  for (let bit = degree; bit < WORD; bit += 1) {
    const back = words[bit - degree] as number;
    let word = back ^ (back >>> degree);
    for (let k = 1; k < degree; k += 1) {
      if ((polynomial >>> (degree - k)) & 1) word ^= words[bit - k] as number;
    }
    words[bit] = word;
  }
}

/** The coordinate as a 32-bit word (divide by 2³²) of the point with the given index from 0; dimension from 0 to 63. */
export function sobolWord(index: number, dimension: number): number {
  if (dimension >= DIMENSIONS) throw new RangeError(`Sobol points have at most ${DIMENSIONS} dimensions.`);
  let word = 0;
  let at = dimension * WORD;
  for (let bits = index >>> 0; bits !== 0; bits >>>= 1) {
    if (bits & 1) word ^= WORDS[at] as number;
    at += 1;
  }
  return word >>> 0;
}

const ODD_BITS = 0x55555555;
const ODD_PAIRS = 0x33333333;
const ODD_NIBBLES = 0x0f0f0f0f;
const NIBBLE = 4;
const BYTE = 8;
const HALF_WORD = 16;
const ODD_BYTES = 0x00ff00ff;

/** The 32 bits of a word backwards: swaps neighbours, then neighbouring pairs, and so on up to the halves. */
export function reverseBits(word: number): number {
  let bits = ((word >>> 1) & ODD_BITS) | ((word & ODD_BITS) << 1);
  bits = ((bits >>> 2) & ODD_PAIRS) | ((bits & ODD_PAIRS) << 2);
  bits = ((bits >>> NIBBLE) & ODD_NIBBLES) | ((bits & ODD_NIBBLES) << NIBBLE);
  bits = ((bits >>> BYTE) & ODD_BYTES) | ((bits & ODD_BYTES) << BYTE);
  return ((bits >>> HALF_WORD) | (bits << HALF_WORD)) >>> 0;
}

const OWEN_FIRST_FACTOR = 0x6c50b47c;
const OWEN_SECOND_FACTOR = 0xb82f1e52;
const OWEN_THIRD_FACTOR = 0xc7afe638;
const OWEN_FOURTH_FACTOR = 0x8d22f6e6;

/**
 * Nested uniform scrambling of a 32-bit word in base 2, by hashing.
 * Source: B. Burley, Practical Hash-based Owen Scrambling, JCGT 9:4 (2020), after Laine & Karras 2011.
 */
export function owenScramble(word: number, seed: number): number {
  let bits = (reverseBits(word) + seed) | 0;
  bits ^= Math.imul(bits, OWEN_FIRST_FACTOR);
  bits ^= Math.imul(bits, OWEN_SECOND_FACTOR);
  bits ^= Math.imul(bits, OWEN_THIRD_FACTOR);
  bits ^= Math.imul(bits, OWEN_FOURTH_FACTOR);
  return reverseBits(bits);
}

/**
 * One coordinate, strictly between 0 and 1. Take the first 2^m indices from 0, none left out; another seed is another
 * independent scramble, and the spread over 8 to 16 of them gives the standard error.
 */
export function scrambledSobol(index: number, dimension: number, seed: number): number {
  return unitFromWord(owenScramble(sobolWord(index, dimension), hashWord(seed, dimension)));
}

/** Dimensions of one copy; within it all of them are evenly spread together. */
export const SOBOL_DIMENSIONS = 64;
const SHUFFLE = 0x5bd1e995;

/**
 * One coordinate, strictly between 0 and 1. The first 64 dimensions are a true scrambled Sobol sequence; each further 64 walk
 * through another scramble of it in another order, which keeps every coordinate even and the copies unrelated.
 * Take the first 2^m indices. Source: B. Burley, Practical Hash-based Owen Scrambling, JCGT 9:4 (2020), section 4.2.
 */
export function paddedSobol(index: number, dimension: number, seed: number): number {
  if (dimension < SOBOL_DIMENSIONS) return scrambledSobol(index, dimension, seed);
  const copy = Math.floor(dimension / SOBOL_DIMENSIONS);
  const own = hashWord(seed, copy + SHUFFLE);
  const shuffled = owenScramble(index, own) >>> 0;
  return scrambledSobol(shuffled, dimension % SOBOL_DIMENSIONS, hashWord(own, SHUFFLE));
}
