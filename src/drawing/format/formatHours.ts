/** Writes hours of a month to one decimal, in the unit that reads best: 21.9 h, 43.8 min, 4.4 min. */
import { pickHoursUnit } from './pickHoursUnit';

export function formatHours(hours: number): string {
  if (!Number.isFinite(hours)) return hours > 0 ? 'no limit' : '\u2013';
  if (hours < 0) return `\u2212${formatHours(-hours)}`;
  if (hours === 0) return '0 h';
  const { number, unit } = pickHoursUnit(hours);
  return `${number} ${unit}`;
}
