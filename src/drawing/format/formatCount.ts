/** Writes a count in short: 7, 310, 1.2K, 100M, 2.5B. */
import { formatNumber } from './formatNumber';
import { pickScale } from './pickScale';

const ONE_DECIMAL_BELOW = 99.95;

export function formatCount(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'no limit' : '\u2013';
  const { mantissa, short } = pickScale(value);
  return formatNumber(mantissa, Math.abs(mantissa) < ONE_DECIMAL_BELOW ? 1 : 0) + short;
}
