/** Writes ratios as percentages: 31%, 97%, 99.9%, 0.02%. */
import { formatEndless, formatNumber } from './number';

const PERCENT_PER_RATIO = 100;
const MOST_DECIMALS = 6;
const SMALLEST = 1e-8;

/** Two figures of whichever is nearer, zero or one, so that 99.95% never reads as 100% nor 0.02% as 0%. */
function pickRatioDecimals(ratio: number): number {
  const distancePercent = Math.min(Math.abs(ratio), Math.abs(1 - ratio)) * PERCENT_PER_RATIO;
  if (ratio > 1 || distancePercent === 0) return 0;
  const decimals = 1 - Math.floor(Math.log10(distancePercent));
  return Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}

export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return formatEndless(ratio);
  if (ratio > 0 && ratio < SMALLEST) return 'under 0.000001%';
  return `${formatNumber(ratio * PERCENT_PER_RATIO, pickRatioDecimals(ratio))}%`;
}

/** "99.9 percent". */
export function formatRatioSpoken(ratio: number): string {
  return formatRatio(ratio).replace('\u2212', 'minus ').replace('%', ' percent');
}

const WORTH_WRITING = 10;

/** How full a part is, in whole percent: a full part never reads as "not full" nor a part with room as "full". */
export function formatLoad(ratio: number): string {
  if (!(ratio > 0)) return '0%';
  if (ratio > WORTH_WRITING) return 'over 1,000%';
  if (ratio < 1 / PERCENT_PER_RATIO) return 'under 1%';
  const percent = Math.round(ratio * PERCENT_PER_RATIO);
  const honest = ratio < 1 ? Math.min(percent, PERCENT_PER_RATIO - 1) : percent;
  return `${formatNumber(ratio > 1 ? Math.max(percent, PERCENT_PER_RATIO + 1) : honest, 0)}%`;
}

const ROUNDING = 1e-9;
const SMALL = 1e-4;

/** By how much an answer is off: rounding is called none, a sign is kept where there is one. */
export function formatError(ratio: number, signed = false): string {
  const size = Math.abs(ratio);
  if (!Number.isFinite(size)) return 'no number';
  if (size < ROUNDING) return 'none';
  if (size < SMALL) return 'under 0.01%';
  const sign = signed ? (ratio < 0 ? '\u2212' : '+') : '';
  return `${sign}${formatNumber(size * PERCENT_PER_RATIO, size < 0.01 ? 2 : size < 0.1 ? 1 : 0)}%`;
}
