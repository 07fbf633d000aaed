/** Writes a chosen number in short without losing what was chosen, up to four figures: 3.15M, 2.5B, 40. */
import { formatNumber } from './formatNumber';
import { pickScale } from './pickScale';

const FIGURES = 4;

export function formatFigures(value: number): string {
  const { mantissa, short } = pickScale(value);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(Math.abs(mantissa), 1))) + 1);
  return formatNumber(mantissa, Math.max(FIGURES - whole, 0)) + short;
}
