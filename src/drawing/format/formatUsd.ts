/** Writes dollars: whole below 1K, else in short with 2 or 3 figures: $640, $8.1K, $43.0K, $117K. */
import { formatNumber } from './formatNumber';
import { pickScale } from './pickScale';

const KILO = 1000;
const ONE_DECIMAL_BELOW = 99.95;
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function writeAmount(amount: number): string {
  if (amount > 0 && amount < 0.5) return 'under $1';
  if (Math.round(amount) < KILO) return `$${formatNumber(amount, 0)}`;
  const { mantissa, short } = pickScale(amount);
  return `$${mantissa < ONE_DECIMAL_BELOW ? oneDecimal.format(mantissa) : formatNumber(mantissa, 0)}${short}`;
}

export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return usd > 0 ? 'no limit' : '\u2013';
  if (usd < 0 && usd > -0.5) return '$0';
  return usd < 0 ? `\u2212${writeAmount(-usd)}` : writeAmount(usd);
}
