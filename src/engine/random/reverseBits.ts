/** Writes the 32 bits of a word backwards. */
const ODD_BITS = 0x55555555;
const ODD_PAIRS = 0x33333333;
const ODD_NIBBLES = 0x0f0f0f0f;
const NIBBLE = 4;
const BYTE = 8;
const HALF_WORD = 16;
const ODD_BYTES = 0x00ff00ff;

/** Swaps neighbours, then neighbouring pairs, and so on up to the halves. */
export function reverseBits(word: number): number {
  let bits = ((word >>> 1) & ODD_BITS) | ((word & ODD_BITS) << 1);
  bits = ((bits >>> 2) & ODD_PAIRS) | ((bits & ODD_PAIRS) << 2);
  bits = ((bits >>> NIBBLE) & ODD_NIBBLES) | ((bits & ODD_NIBBLES) << NIBBLE);
  bits = ((bits >>> BYTE) & ODD_BYTES) | ((bits & ODD_BYTES) << BYTE);
  return ((bits >>> HALF_WORD) | (bits << HALF_WORD)) >>> 0;
}
