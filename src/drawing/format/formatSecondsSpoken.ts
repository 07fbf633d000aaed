/** Says a duration in words: "100 milliseconds", "1 hour". */
import { pickTimeUnit } from './pickTimeUnit';
import { speakTimeUnit } from './speakTimeUnit';

export function formatSecondsSpoken(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'no limit';
  const words = speakTimeUnit(pickTimeUnit(Math.abs(seconds)));
  return seconds < 0 ? `minus ${words}` : words;
}
