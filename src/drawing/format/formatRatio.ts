/** Writes a ratio as a percentage: 31%, 97%, 99.9%, 0.02%. */
import { formatNumber } from './formatNumber';
import { pickRatioDecimals } from './pickRatioDecimals';

const PERCENT_PER_RATIO = 100;
const SMALLEST = 1e-8;

export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return ratio > 0 ? 'no limit' : '\u2013';
  if (ratio > 0 && ratio < SMALLEST) return 'under 0.000001%';
  return `${formatNumber(ratio * PERCENT_PER_RATIO, pickRatioDecimals(ratio))}%`;
}
