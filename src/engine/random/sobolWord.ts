/** Points that fill a cube evenly, one coordinate at a time: the Sobol sequence. */
import { SOBOL_DIRECTIONS } from './sobolDirections';

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
