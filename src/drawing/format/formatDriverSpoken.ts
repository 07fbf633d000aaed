/** Says the value of a slider in words, with its second unit. */
import type { DriverId } from '../../engine';
import { formatCountSpoken } from './formatCountSpoken';
import { formatEventsPerDaySpoken } from './formatEventsPerDaySpoken';
import { formatHoursSpoken } from './formatHoursSpoken';
import { formatRatioSpoken } from './formatRatioSpoken';
import { formatSecondsSpoken } from './formatSecondsSpoken';

const SECONDS_PER_DAY = 86_400;
const HOURS_PER_MONTH = 730.5;

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
