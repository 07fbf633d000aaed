/** Says a duration in its unit in full words: "1 hour", "52 minutes". */
import type { TimeInUnit, TimeUnit } from './pickTimeUnit';

const WORDS: Readonly<Record<TimeUnit, string>> = {
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  days: 'day',
};

export function speakTimeUnit({ number, unit }: TimeInUnit): string {
  return `${number} ${WORDS[unit]}${number === '1' ? '' : 's'}`;
}
