/** Reads numbers as people type them into the fields of the sliders: 2.5m, 1,000, 99.9%, 1h 30m, 40 tests a month. */
import type { DriverId } from '../../engine';
import { pickTimeUnit, type TimeUnit } from './time';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const AMOUNT = /^([+]?\d[\d,_ ']*(?:\.\d+)?|\.\d+)(e[+-]?\d{1,2})?\s*([a-z]*)\s*(.*)$/;
const LONGEST_TEXT = 60;

export interface Amount {
  readonly value: number;
  /** What follows the number and its scale, for example "/s" or "events a day". */
  readonly rest: string;
}

/** A word behind the number that is no scale belongs to the rest: "40 tests". Null when there is no number. */
export function readAmount(text: string): Amount | null {
  const tidy = text.trim().toLowerCase().slice(0, LONGEST_TEXT);
  const [, digits, exponent = '', word = '', rest = ''] = AMOUNT.exec(tidy) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(/[,_ ']/g, '') + exponent);
  const scale = SCALES.get(word);
  const value = number * (scale ?? 1);
  if (!Number.isFinite(value)) return null;
  return { value, rest: (scale === undefined ? `${word} ${rest}` : rest).trim() };
}

const PERIOD_SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['min', 60],
  ['minute', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['w', 604_800],
  ['week', 604_800],
  ['mo', 2_629_800],
  ['month', 2_629_800],
  ['y', 31_557_600],
  ['year', 31_557_600],
]);

const RATE = /^(?:[a-z ]*?\s)?(?:\/|per|an?\b|each)\s*([a-z]+)$/;
const DAILY = /^(?:[a-z ]*?\s)?(hour|dai|week|month|year)ly$/;

/** Seconds in the named period; undefined when no period is named; null when the text makes no sense. */
export function readPeriodSeconds(rest: string): number | undefined | null {
  if (/^(?:events?|tests?|experiments?)?$/.test(rest)) return undefined;
  const named = RATE.exec(rest)?.[1] ?? DAILY.exec(rest)?.[1]?.replace('dai', 'day');
  return (named && PERIOD_SECONDS.get(named)) || null;
}

const SECONDS_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msec|millis|milliseconds?)$/, 0.001],
  [/^(?:s|secs?|seconds?)$/, 1],
  [/^(?:m|mins?|minutes?)$/, 60],
  [/^(?:h|hrs?|hours?)$/, 3600],
  [/^(?:d|days?)$/, 86_400],
];

const STEP = /(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)[\s,]*(?:and\s+)?/y;

function secondsOf(unit: string): number | null {
  return SECONDS_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** A bare number counts in `bareUnit`. Null when the text is no duration. */
export function readDuration(text: string, bareUnit: TimeUnit): number | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/^at most\s+/, '')
    .slice(0, LONGEST_TEXT);
  if (tidy === '') return null;
  let total = 0;
  STEP.lastIndex = 0;
  while (STEP.lastIndex < tidy.length) {
    const [, digits, unit] = STEP.exec(tidy) ?? [];
    const seconds = secondsOf(unit || bareUnit);
    if (digits === undefined || seconds === null) return null;
    total += Number(digits) * seconds;
  }
  return total;
}

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_MONTH = 2_629_800;
const PERCENT_PER_RATIO = 100;
/** Digits that a percentage typed by hand can carry; keeps 99.95 from becoming 0.9995000000000001. */
const RATIO_DIGITS = 9;

function readFrequency(text: string, ownPeriodSeconds: number): number | null {
  const amount = readAmount(text);
  if (!amount) return null;
  const period = readPeriodSeconds(amount.rest);
  if (period === null) return null;
  return period === undefined ? amount.value : (amount.value / period) * ownPeriodSeconds;
}

/** 0.999 is a ratio, 99.9 a percentage. */
function readReliability(text: string): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?|\.\d+)\s*(?:%|percent)?(?: on time)?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits);
  return value <= 1 && !/[%p]/i.test(text)
    ? value
    : Number((value / PERCENT_PER_RATIO).toFixed(RATIO_DIGITS));
}

/** `current` settles what a bare number of a duration means. Null when the text can't be understood. */
export function readDriverText(driver: DriverId, text: string, current: number): number | null {
  switch (driver) {
    case 'traffic':
      return readFrequency(text, SECONDS_PER_DAY);
    case 'experiments':
      return readFrequency(text, SECONDS_PER_MONTH);
    case 'reliability':
      return readReliability(text);
    case 'freshness':
      return readDuration(text, pickTimeUnit(current).unit);
  }
}
