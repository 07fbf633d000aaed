/** Writes the value of a slider with its unit, the long and the short way. */
import type { DriverId } from '../../engine';
import { formatFigures } from './formatFigures';
import { formatRatio } from './formatRatio';
import { formatSeconds } from './formatSeconds';

export const DRIVER_UNITS: Readonly<Record<DriverId, string>> = {
  traffic: 'events/day',
  experiments: 'tests/month',
  reliability: 'on time',
  freshness: 'at most',
};

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
