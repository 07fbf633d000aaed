/** Random points that still fill a cube evenly: the Sobol sequence, Owen-scrambled. */
import { hashWord } from './hashWord';
import { owenScramble } from './owenScramble';
import { sobolWord } from './sobolWord';
import { unitFromWord } from './unitFromWord';

/**
 * One coordinate, strictly between 0 and 1. Take the first 2^m indices from 0, none left out; another seed is another
 * independent scramble, and the spread over 8 to 16 of them gives the standard error.
 */
export function scrambledSobol(index: number, dimension: number, seed: number): number {
  return unitFromWord(owenScramble(sobolWord(index, dimension), hashWord(seed, dimension)));
}
