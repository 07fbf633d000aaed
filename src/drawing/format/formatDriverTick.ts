/** Writes the label of a slider's tick, as short as can be: 1M, 10, 99.9, 0.1 s. */
import type { DriverId } from '../../engine';
import { formatDriverValue } from './formatDriverValue';

export function formatDriverTick(driver: DriverId, value: number): string {
  if (driver === 'freshness' && value < 1) return `${value} s`;
  return formatDriverValue(driver, value).replace('%', '');
}
