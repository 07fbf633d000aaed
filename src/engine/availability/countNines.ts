/** The number of nines in an availability or a durability. */

/** -log10 of what is missing, not rounded: 2.5 for 0.9968. Takes the missing share, which keeps its digits. */
export function countNines(missingRatio: number): number {
  return -Math.log10(missingRatio);
}
