/** Mixes two 32-bit words into one. */
const STEP = 0x9e3779b9;
const FIRST_FACTOR = 0x85ebca6b;
const SECOND_FACTOR = 0xc2b2ae35;
const WIDE_SHIFT = 16;
const NARROW_SHIFT = 13;

/** Neighbouring arguments give unrelated words. Source: finaliser of A. Appleby's MurmurHash3. */
export function hashWord(word: number, salt: number): number {
  let bits = (word + Math.imul(salt + 1, STEP)) | 0;
  bits = Math.imul(bits ^ (bits >>> WIDE_SHIFT), FIRST_FACTOR);
  bits = Math.imul(bits ^ (bits >>> NARROW_SHIFT), SECOND_FACTOR);
  return (bits ^ (bits >>> WIDE_SHIFT)) >>> 0;
}
