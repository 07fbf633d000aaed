/** The chance of the answer table: a small generator of its own, so that no change of the engine's can change what is drawn. */
const WORD = 64;
const FACTOR = 6364136223846793005n;
const ROTATION_MASK = 31;

/** Stream of 32-bit words. Source: M. E. O'Neill, PCG-XSH-RR 64/32, pcg-random.org, 2014. */
export function pcg32(seed: bigint, stream: bigint): () => number {
  const increment = BigInt.asUintN(WORD, (stream << 1n) | 1n);
  const advance = (state: bigint) => BigInt.asUintN(WORD, state * FACTOR + increment);
  let state = advance(BigInt.asUintN(WORD, increment + seed));
  return () => {
    const folded = Number((((state >> 18n) ^ state) >> 27n) & 0xffffffffn);
    const rotation = Number(state >> 59n);
    state = advance(state);
    return ((folded >>> rotation) | (folded << (-rotation & ROTATION_MASK))) >>> 0;
  };
}
