/** Writes a relative effect with two or three figures: 5%, 0.36%, 18.9%. */
import { formatNumber } from '../format/formatNumber';

const PERCENT_PER_RATIO = 100;
const DECIMALS_BELOW = [
  [0.001, 3],
  [0.01, 2],
  [1, 1],
] as const;

export function formatEffect(ratio: number | null): string {
  if (ratio === null) return 'nothing';
  const decimals = DECIMALS_BELOW.find(([below]) => ratio < below)?.[1] ?? 0;
  return `${formatNumber(ratio * PERCENT_PER_RATIO, decimals)}%`;
}
