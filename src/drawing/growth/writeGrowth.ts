/** Growth a month as people write it, also as what it makes of a year; and back from what they type. */

import { fill } from '../../words/fill';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { GROWTH } from '../../words/growth';

const MONTHS_PER_YEAR = 12;
const PERCENT = 100;
const TWO_DECIMALS_BELOW = 1;
const TYPED = /^([+\-\u2212]?)\s*(\d+(?:[.,]\d+)?)\s*%?$/;

/** "8", "-5": percent, for a field. */
export function writePercent(growth: number): string {
  return String(Number((growth * PERCENT).toFixed(2)));
}

export function writePerYear(growth: number): string {
  if (growth === 0) return GROWTH.perYearSame;
  const factor = (1 + growth) ** MONTHS_PER_YEAR;
  return fill(GROWTH.perYear, { factor: formatNumber(factor, factor < TWO_DECIMALS_BELOW ? 2 : 1) });
}

export function speakGrowth(growth: number): string {
  return fill(GROWTH.growthValue, { percent: formatRatio(growth), year: writePerYear(growth) });
}

export interface TypedGrowth {
  readonly value: number | null;
  readonly remark: string | null;
}

export function readGrowth(
  text: string,
  { low, high }: { readonly low: number; readonly high: number },
): TypedGrowth {
  const [, sign, digits] = TYPED.exec(text.trim()) ?? [];
  if (digits === undefined) return { value: null, remark: GROWTH.misunderstood };
  const value = ((sign === '-' || sign === '\u2212' ? -1 : 1) * Number(digits.replace(',', '.'))) / PERCENT;
  if (value < low) return { value: low, remark: fill(GROWTH.least, { value: formatRatio(low) }) };
  if (value > high) return { value: high, remark: fill(GROWTH.most, { value: formatRatio(high) }) };
  return { value, remark: null };
}
