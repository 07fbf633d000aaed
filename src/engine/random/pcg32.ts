/** A small generator with selectable streams, kept as an independent check of the faster ones. */

const WORD = 64;
const FACTOR = 6364136223846793005n;
const FOLD_SHIFT = 18n;
const FOLD_DOWN = 27n;
const ROTATION_SHIFT = 59n;
const LOW_WORD = 0xffffffffn;
const ROTATION_MASK = 31;

/** Stream of 32-bit words. Source: M. E. O'Neill, PCG-XSH-RR 64/32, pcg-random.org, 2014. */
export function pcg32(seed: bigint, stream: bigint): () => number {
  const increment = BigInt.asUintN(WORD, (stream << 1n) | 1n);
  const advance = (state: bigint) => BigInt.asUintN(WORD, state * FACTOR + increment);
  let state = advance(BigInt.asUintN(WORD, increment + seed));
  return () => {
    const folded = Number((((state >> FOLD_SHIFT) ^ state) >> FOLD_DOWN) & LOW_WORD);
    const rotation = Number(state >> ROTATION_SHIFT);
    state = advance(state);
    return ((folded >>> rotation) | (folded << (-rotation & ROTATION_MASK))) >>> 0;
  };
}
