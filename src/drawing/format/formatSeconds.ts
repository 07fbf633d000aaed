/** Writes a duration: 53 ms, 9.4 s, 52 min, 1 h, 3 days. */
import { pickTimeUnit } from './pickTimeUnit';

export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return seconds > 0 ? 'no limit' : '\u2013';
  if (seconds < 0) return `\u2212${formatSeconds(-seconds)}`;
  const { number, unit } = pickTimeUnit(seconds);
  return unit === 'days' && number === '1' ? '1 day' : `${number} ${unit}`;
}
