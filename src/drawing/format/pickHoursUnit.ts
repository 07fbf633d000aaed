/** Chooses the unit in which a month's late time reads best; it stays in hours and never turns to days. */
import { formatNumber } from './formatNumber';
import { pickTimeUnit, type TimeInUnit } from './pickTimeUnit';

const SECONDS_PER_HOUR = 3600;
const HOURS_FROM = 1.5;
const ONE_DECIMAL_BELOW = 99.95;

export function pickHoursUnit(hours: number): TimeInUnit {
  if (hours < HOURS_FROM) return pickTimeUnit(hours * SECONDS_PER_HOUR, ONE_DECIMAL_BELOW);
  return { number: formatNumber(hours, hours < ONE_DECIMAL_BELOW ? 1 : 0), unit: 'h' };
}
