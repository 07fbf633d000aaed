/** Writes a constant's value or bound without losing small ones: 0.0104, 57M. */
import { formatFigures } from '../format/formatFigures';
import { formatNumber } from '../format/formatNumber';

const FIGURES = 3;
const SMALL = 0.1;

export function formatConstant(value: number): string {
  if (value === 0 || Math.abs(value) >= SMALL) return formatFigures(value);
  const decimals = FIGURES - 1 - Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, Math.min(decimals, 12));
}
