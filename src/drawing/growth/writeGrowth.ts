/** Growth a month as people write it, also as what it makes of a year; and back from what they type. */

import { fill } from '../../words/fill';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { type Judgement, readQuantity } from '../../words/format/readQuantity';
import { GROWTH } from '../../words/growth';

const MONTHS_PER_YEAR = 12;
const PERCENT = 100;
const TWO_DECIMALS_BELOW = 1;

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

export function readGrowth(
  text: string,
  { low, high }: { readonly low: number; readonly high: number },
): Judgement {
  const judged = readQuantity(text, {
    low: low * PERCENT,
    high: high * PERCENT,
    unit: '% a month',
    example: GROWTH.example,
    write: (percent) => formatRatio(percent / PERCENT),
  });
  return { ...judged, value: judged.value === null ? null : judged.value / PERCENT };
}
