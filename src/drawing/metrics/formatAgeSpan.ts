/** Writes a span of ages in the unit of its upper end: 31–52 min, 0.7–2 min, 2–4 h. */
import { formatNumber } from '../format/formatNumber';
import { formatSeconds } from '../format/formatSeconds';
import { formatSecondsSpoken } from '../format/formatSecondsSpoken';
import { type NumberWithUnit, splitUnit } from './splitUnit';

const SECONDS_PER_UNIT: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  days: 86_400,
};
const ONE_DECIMAL_BELOW = 9.95;
/** A lower end below this share of its unit is written in a unit of its own. */
const SMALLEST_SHARE = 0.1;

export interface AgeSpan extends NumberWithUnit {
  readonly spoken: string;
}

export function formatAgeSpan(fromSeconds: number, toSeconds: number): AgeSpan {
  const upper = splitUnit(formatSeconds(toSeconds));
  const size = SECONDS_PER_UNIT[upper.unit];
  const spoken = `${formatSecondsSpoken(fromSeconds)} to ${formatSecondsSpoken(toSeconds)}`;
  if (size === undefined) return { ...upper, spoken };
  const from = fromSeconds / size;
  if (from < SMALLEST_SHARE)
    return { ...upper, number: `${formatSeconds(fromSeconds)} – ${upper.number}`, spoken };
  const lower = formatNumber(from, from < ONE_DECIMAL_BELOW ? 1 : 0);
  const number = lower === upper.number ? upper.number : `${lower}–${upper.number}`;
  return { number, unit: upper.unit, spoken };
}
