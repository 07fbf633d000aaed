/** The tries that reach the bottom when every layer above retries by itself. */

/** Worst case: the product over layers. Source: Google, Site Reliability Engineering, chapter 22 (4³ = 64). */
export function layeredAttempts(attemptsPerLayer: readonly number[]): number {
  return attemptsPerLayer.reduce((product, attempts) => product * attempts, 1);
}
