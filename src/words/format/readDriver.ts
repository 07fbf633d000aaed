/** Reads what a person typed into the field of a slider, in the slider's own unit. */
import type { Driver, DriverId } from '../../engine';
import { formatDriverValue } from './driver';
import { readNumber, tidyText } from './readNumber';
import { type Judgement, readQuantity, type TypedField } from './readQuantity';
import { pickTimeUnit, type TimeUnit } from './time';
import { readPeriod, secondsIn, takeScale } from './typedUnits';

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_MONTH = 2_629_800;
const PERCENT_PER_RATIO = 100;

const EXAMPLES: Readonly<Record<DriverId, string>> = {
  traffic: '2.5m, 100k/day or 30/s',
  experiments: '40 or 10/week',
  reliability: '99.95',
  freshness: '1 h, 15 min or 500 ms',
};

type Convert = NonNullable<TypedField['convert']>;

const convertFrequency =
  (ownPeriodSeconds: number, nouns: RegExp): Convert =>
  (value, rest) => {
    const { scale, rest: words } = takeScale(rest);
    const period = readPeriod(words);
    if (!period || !nouns.test(period.noun)) return null;
    const { seconds = ownPeriodSeconds } = period;
    return ((value * scale) / seconds) * ownPeriodSeconds;
  };

/** 0.999 is a ratio, 99.9 a percentage. */
const convertReliability: Convert = (value, rest) => {
  if (!/^(%|percent)?\s*(on time)?$/.test(rest)) return null;
  return value <= 1 && !/^[%p]/.test(rest) ? value : value / PERCENT_PER_RATIO;
};

/** A bare number counts in the unit that stands. */
const convertDuration =
  (bareUnit: TimeUnit): Convert =>
  (value, rest) => {
    const [, word = '', more = ''] = /^([a-z]*)[\s,]*(?:and\s+)?(.*)$/.exec(rest) ?? [];
    const seconds = secondsIn(word || bareUnit);
    if (seconds === undefined) return null;
    if (more === '') return value * seconds;
    const next = readNumber(more);
    const nextSeconds =
      next?.values.length === 1 ? convertDuration(bareUnit)(next.values[0] ?? 0, next.rest) : null;
    return nextSeconds === null ? null : value * seconds + nextSeconds;
  };

/** `current`, the value that stands, settles what a bare number of a duration means. */
export function readDriver(driver: Driver, text: string, current: number): Judgement {
  const converts: Readonly<Record<DriverId, Convert>> = {
    traffic: convertFrequency(SECONDS_PER_DAY, /^(events?)?$/),
    experiments: convertFrequency(SECONDS_PER_MONTH, /^((a\/?b )?tests?|experiments?)?$/),
    reliability: convertReliability,
    freshness: convertDuration(pickTimeUnit(current).unit),
  };
  const written = driver.id === 'freshness' ? tidyText(text).replace(/^at most\s+/, '') : text;
  return readQuantity(written, {
    low: Math.min(...driver.detents),
    high: Math.max(...driver.detents),
    unit: '',
    example: EXAMPLES[driver.id],
    write: (value) => formatDriverValue(driver.id, value),
    convert: converts[driver.id],
  });
}
