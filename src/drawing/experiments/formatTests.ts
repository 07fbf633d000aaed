/** Writes a number of tests: never more than there are. */
import { formatCount } from '../format/formatCount';
import { formatNumber } from '../format/formatNumber';

const DECIMAL_BELOW = 10;
const IN_FULL_BELOW = 10_000;

export function formatTests(tests: number): string {
  if (tests >= IN_FULL_BELOW) return formatCount(tests);
  return tests < DECIMAL_BELOW
    ? formatNumber(Math.floor(tests * 10) / 10, 1)
    : formatNumber(Math.floor(tests), 0);
}
