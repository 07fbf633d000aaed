/** Writes a range with its unit once, and parts a written number from its unit. */
import { formatNumber } from './number';
import { formatSeconds, formatSecondsSpoken } from './time';

/** "52 min" and "97.5%", so that the unit can be set smaller. */
export interface NumberWithUnit {
  readonly number: string;
  readonly unit: string;
}

export function splitUnit(text: string): NumberWithUnit {
  if (text.endsWith('%')) return { number: text.slice(0, -1), unit: '%' };
  const space = text.lastIndexOf(' ');
  if (space < 0 || !/\d/.test(text.slice(0, space))) return { number: text, unit: '' };
  return { number: text.slice(0, space), unit: text.slice(space + 1) };
}

const UNIT = /^(\$?)([\d.,]+)(.*)$/;

/** $2.3–9.1K, 46–53 min, 93.1–99.4%; ends in different units keep theirs. */
export function formatSpan(low: number, high: number, format: (value: number) => string): string {
  const from = format(low);
  const to = format(high);
  if (from === to) return `about ${from}`;
  const [, fromSign, fromNumber, fromUnit] = UNIT.exec(from) ?? [];
  const [, toSign, toNumber, toUnit] = UNIT.exec(to) ?? [];
  const isShared = fromNumber && toNumber && fromUnit === toUnit && fromSign === toSign;
  return isShared ? `${fromSign}${fromNumber}–${toNumber}${toUnit}` : `${from}–${to}`;
}

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

/** A span of ages in the unit of its upper end: 31–52 min, 0.7–2 min, 2–4 h. */
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
