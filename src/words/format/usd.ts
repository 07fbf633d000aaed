/** Writes dollars: whole below 1K, else in short with at most three figures: $640, $8.1K, $43K, $117K. */
import { formatCountSpoken, formatEndless, formatNumber, formatShort, pickScale } from './number';

const KILO = 1000;
const HALF = 0.5;

function writeAmount(amount: number): string {
  if (amount > 0 && amount < HALF) return 'under $1';
  if (Math.round(amount) < KILO) return `$${formatNumber(amount, 0)}`;
  const { mantissa, short } = pickScale(amount);
  return `$${formatShort(mantissa)}${short}`;
}

export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return formatEndless(usd);
  if (usd < 0 && usd > -HALF) return '$0';
  return usd < 0 ? `\u2212${writeAmount(-usd)}` : writeAmount(usd);
}

/** A difference with its sign: +$24.7K, −$310, "no change". */
export function formatUsdChange(usd: number): string {
  if (Math.abs(usd) < HALF) return 'no change';
  return usd > 0 ? `+${formatUsd(usd)}` : formatUsd(usd);
}

/** "8.1 thousand dollars". */
export function formatUsdSpoken(usd: number): string {
  const size = Math.abs(usd);
  const rounded = size < KILO ? Math.round(size) : size;
  const words = `${formatCountSpoken(rounded)} ${rounded === 1 ? 'dollar' : 'dollars'}`;
  return usd < 0 && rounded > 0 ? `minus ${words}` : words;
}
