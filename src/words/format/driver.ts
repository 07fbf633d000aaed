/** Writes the value of a slider, short, long and spoken, and traffic with its unit. */
import type { DriverId } from '../../engine';
import { formatCountSpoken, formatFigures } from './number';
import { formatRatio, formatRatioSpoken } from './ratio';
import { formatHoursSpoken, formatSeconds, formatSecondsSpoken } from './time';

const SECONDS_PER_DAY = 86_400;
const HOURS_PER_MONTH = 730.5;

/** For example 100M, 40, 97%, 1 h. */
export function formatDriverValue(driver: DriverId, value: number): string {
  switch (driver) {
    case 'traffic':
    case 'experiments':
      return formatFigures(value);
    case 'reliability':
      return formatRatio(value);
    case 'freshness':
      return formatSeconds(value);
  }
}

/** The label of a tick, as short as can be: 1M, 10, 99.9, 0.1 s. */
export function formatDriverTick(driver: DriverId, value: number): string {
  if (driver === 'freshness' && value < 1) return `${value} s`;
  return formatDriverValue(driver, value).replace('%', '');
}

/** "100M events a day". */
export function formatEventsPerDay(eventsPerDay: number): string {
  return `${formatFigures(eventsPerDay)} ${eventsPerDay === 1 ? 'event' : 'events'} a day`;
}

const SPOKEN_DECIMALS = 3;

/** "3.15 million events a day". */
export function formatEventsPerDaySpoken(eventsPerDay: number): string {
  return `${formatCountSpoken(eventsPerDay, SPOKEN_DECIMALS)} ${eventsPerDay === 1 ? 'event' : 'events'} a day`;
}

/** The value of a slider in words, with its second unit. */
export function formatDriverSpoken(driver: DriverId, value: number): string {
  switch (driver) {
    case 'traffic':
      return `${formatEventsPerDaySpoken(value)}, about ${formatCountSpoken(value / SECONDS_PER_DAY)} a second`;
    case 'experiments':
      return value === 1 ? '1 test a month' : `${formatCountSpoken(value, 2)} tests a month`;
    case 'reliability':
      return `${formatRatioSpoken(value)} on time, at most ${formatHoursSpoken((1 - value) * HOURS_PER_MONTH)} late a month`;
    case 'freshness':
      return `at most ${formatSecondsSpoken(value)} old`;
  }
}
