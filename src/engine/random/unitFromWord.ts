/** Turns a 32-bit word into a number strictly between 0 and 1. */
const WORDS = 2 ** 32;

/** (word + 1/2)/2³²: never 0 nor 1, so inverse distribution functions stay finite. */
export function unitFromWord(word: number): number {
  return ((word >>> 0) + 1 / 2) / WORDS;
}
