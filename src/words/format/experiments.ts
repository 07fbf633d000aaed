/** Writes what a plan of A/B tests is made of: effects, numbers of tests, weeks. */
import { formatCount, formatNumber } from './number';

const PERCENT_PER_RATIO = 100;
const DECIMALS_BELOW = [
  [0.001, 3],
  [0.01, 2],
  [1, 1],
] as const;

/** A relative effect with two or three figures: 5%, 0.36%, 18.9%. */
export function formatEffect(ratio: number | null): string {
  if (ratio === null) return 'nothing';
  const decimals = DECIMALS_BELOW.find(([below]) => ratio < below)?.[1] ?? 0;
  return `${formatNumber(ratio * PERCENT_PER_RATIO, decimals)}%`;
}

const DECIMAL_BELOW = 10;
const IN_FULL_BELOW = 10_000;

/** Never more tests than there are. */
export function formatTests(tests: number): string {
  if (tests >= IN_FULL_BELOW) return formatCount(tests);
  return tests < DECIMAL_BELOW
    ? formatNumber(Math.floor(tests * 10) / 10, 1)
    : formatNumber(Math.floor(tests), 0);
}

/** Null is longer than a test may take. */
export function formatWeeks(weeks: number | null, longestWeeks: number): string {
  if (weeks === null) return `over ${longestWeeks} weeks`;
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
