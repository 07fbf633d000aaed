/** Writes a count in short: 7, 310, 1.2K, 100M, 2.5B; what is less than a tenth and not nothing is not written as 0. */
import { formatNumber } from './formatNumber';
import { pickScale } from './pickScale';

const ONE_DECIMAL_BELOW = 99.95;
/** Less is a residue of reckoning. */
const NOTHING = 1e-9;
const TENTH_FROM = 0.05;

export function formatCount(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'no limit' : '\u2013';
  if (value > NOTHING && value < TENTH_FROM) return 'under 0.1';
  const { mantissa, short } = pickScale(value);
  return formatNumber(mantissa, Math.abs(mantissa) < ONE_DECIMAL_BELOW ? 1 : 0) + short;
}
