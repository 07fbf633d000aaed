/** Says a count in words: "2.5 million". */
import { formatNumber } from './formatNumber';
import { pickScale } from './pickScale';

export function formatCountSpoken(value: number, decimals = 1): string {
  if (!Number.isFinite(value)) return 'no limit';
  const { mantissa, spoken } = pickScale(value);
  const number = formatNumber(mantissa, decimals);
  return spoken ? `${number} ${spoken}` : number;
}
