/** Decides how many decimals a percentage needs, so that 99.95% never reads as 100% nor 0.02% as 0%. */
const PERCENT_PER_RATIO = 100;
const MOST_DECIMALS = 6;

/** Two figures of whichever is nearer, zero or one. */
export function pickRatioDecimals(ratio: number): number {
  const distancePercent = Math.min(Math.abs(ratio), Math.abs(1 - ratio)) * PERCENT_PER_RATIO;
  if (ratio > 1 || distancePercent === 0) return 0;
  const decimals = 1 - Math.floor(Math.log10(distancePercent));
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}
