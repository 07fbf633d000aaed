/** Says hours of a month in words: "21.9 hours", "43.8 minutes". */
import { pickHoursUnit } from './pickHoursUnit';
import { speakTimeUnit } from './speakTimeUnit';

export function formatHoursSpoken(hours: number): string {
  if (!Number.isFinite(hours)) return 'no limit';
  if (hours === 0) return '0 hours';
  const words = speakTimeUnit(pickHoursUnit(Math.abs(hours)));
  return hours < 0 ? `minus ${words}` : words;
}
