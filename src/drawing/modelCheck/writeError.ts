/** Writes by how much an answer is off: rounding is called none, a sign is kept where there is one. */
import { formatNumber } from '../format/formatNumber';

const PERCENT = 100;
const ROUNDING = 1e-9;
const SMALL = 1e-4;

export function writeError(ratio: number, signed = false): string {
  const size = Math.abs(ratio);
  if (!Number.isFinite(size)) return 'no number';
  if (size < ROUNDING) return 'none';
  if (size < SMALL) return 'under 0.01%';
  const sign = signed ? (ratio < 0 ? '\u2212' : '+') : '';
  return `${sign}${formatNumber(size * PERCENT, size < 0.01 ? 2 : size < 0.1 ? 1 : 0)}%`;
}
