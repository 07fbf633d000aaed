/** Reads what a person typed into the field of a slider, in the slider's own unit. */
import type { DriverId } from '../../engine';
import { parseAmount } from './parseAmount';
import { parseDuration } from './parseDuration';
import { parsePeriodSeconds } from './parsePeriodSeconds';
import { pickTimeUnit } from './pickTimeUnit';

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_MONTH = 2_629_800;
const PERCENT_PER_RATIO = 100;
/** Digits that a percentage typed by hand can carry; keeps 99.95 from becoming 0.9995000000000001. */
const RATIO_DIGITS = 9;

function parseFrequency(text: string, ownPeriodSeconds: number): number | null {
  const amount = parseAmount(text);
  if (!amount) return null;
  const period = parsePeriodSeconds(amount.rest);
  if (period === null) return null;
  return period === undefined ? amount.value : (amount.value / period) * ownPeriodSeconds;
}

/** 0.999 is a ratio, 99.9 a percentage. */
function parseReliability(text: string): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?|\.\d+)\s*(?:%|percent)?(?: on time)?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  return value <= 1 && !/[%p]/i.test(text)
    ? value
    : Number((value / PERCENT_PER_RATIO).toFixed(RATIO_DIGITS));
}

/** `current` settles what a bare number of a duration means. Null when the text can't be understood. */
export function parseDriverText(driver: DriverId, text: string, current: number): number | null {
  switch (driver) {
    case 'traffic':
      return parseFrequency(text, SECONDS_PER_DAY);
    case 'experiments':
      return parseFrequency(text, SECONDS_PER_MONTH);
    case 'reliability':
      return parseReliability(text);
    case 'freshness':
      return parseDuration(text, pickTimeUnit(current).unit);
  }
}
