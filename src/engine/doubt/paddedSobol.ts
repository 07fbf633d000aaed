/** Evenly spread random points in any number of dimensions: the Sobol sequence, padded by shuffled copies of itself. */
import { hashWord } from '../random/hashWord';
import { owenScramble } from '../random/owenScramble';
import { scrambledSobol } from '../random/scrambledSobol';

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
