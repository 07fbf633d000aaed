/** Rounds what is shown to a few digits, to the side that is still kept. */
import type { DriverId } from '../../engine';
import { pickTimeUnit, type TimeUnit } from '../../words/format/time';

const COUNT_DIGITS = 3;
const SMALL_COUNT = 1000;
/** As many as a percentage is written with. */
const LATE_DIGITS = 2;
const ONE_DECIMAL_BELOW = 9.95;
/** A hair, so that 0.3 is not cut to 0.2 by the digits behind it. */
const HAIR = 1e-9;

const UNIT_SECONDS: Readonly<Record<TimeUnit, number>> = { ms: 0.001, s: 1, min: 60, h: 3600, days: 86_400 };

const down = (value: number, decimals: number) =>
  Math.floor(value * 10 ** decimals * (1 + HAIR)) / 10 ** decimals;
const up = (value: number, decimals: number) =>
  Math.ceil(value * 10 ** decimals * (1 - HAIR)) / 10 ** decimals;
const decimalsFor = (value: number, digits: number) => digits - 1 - Math.floor(Math.log10(value));

export function roundEasier(driver: DriverId, value: number): number {
  switch (driver) {
    case 'traffic':
      return down(value, decimalsFor(value, COUNT_DIGITS));
    case 'experiments':
      return value < SMALL_COUNT ? Math.floor(value) : down(value, decimalsFor(value, COUNT_DIGITS));
    case 'reliability':
      return 1 - up(1 - value, decimalsFor(1 - value, LATE_DIGITS));
    case 'freshness': {
      const size = UNIT_SECONDS[pickTimeUnit(value).unit];
      return up(value / size, value / size < ONE_DECIMAL_BELOW ? 1 : 0) * size;
    }
  }
}
