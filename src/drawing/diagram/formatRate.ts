/** Writes a rate in two figures, short enough for a wire: 4.6, 29K, 1.2M. */
import { formatCount } from '../format/formatCount';

const FIGURES = 2;

export function formatRate(perSecond: number): string {
  return formatCount(Number(perSecond.toPrecision(FIGURES)));
}
