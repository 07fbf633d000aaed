/** Writes durations: of waits and ages in the unit that reads best, of a month's late time in hours and less. */
import { formatEndless, formatNumber, formatShort, ONE_DECIMAL_BELOW } from './number';

const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;
const WHOLE_FROM = 9.95;

export type TimeUnit = 'ms' | 's' | 'min' | 'h' | 'days';

const UNITS: readonly { readonly unit: TimeUnit; readonly seconds: number; readonly below: number }[] = [
  { unit: 'ms', seconds: 0.001, below: 999.5 },
  { unit: 's', seconds: 1, below: 90 },
  { unit: 'min', seconds: SECONDS_PER_MINUTE, below: 90 },
  { unit: 'h', seconds: SECONDS_PER_HOUR, below: 48 },
  { unit: 'days', seconds: SECONDS_PER_DAY, below: Number.POSITIVE_INFINITY },
];

/** Sixty seconds read as one minute, sixty minutes as one hour. */
const ROUND = '60';

interface TimeInUnit {
  readonly number: string;
  readonly unit: TimeUnit;
}

/** Milliseconds below 1 s, seconds and minutes below 90, hours below 48, then days. */
export function pickTimeUnit(seconds: number, oneDecimalBelow = WHOLE_FROM): TimeInUnit {
  const index = UNITS.findIndex((candidate) => seconds / candidate.seconds < candidate.below);
  const { unit, seconds: size } = UNITS[Math.max(index, 0)] ?? {
    unit: 'days' as const,
    seconds: SECONDS_PER_DAY,
  };
  const value = seconds / size;
  const number = formatNumber(value, value < oneDecimalBelow ? 1 : 0);
  const next = UNITS[index + 1];
  if (number === ROUND && next && (unit === 's' || unit === 'min')) return { number: '1', unit: next.unit };
  return { number, unit };
}

const SPOKEN: Readonly<Record<TimeUnit, string>> = {
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  days: 'day',
};

function speakTimeUnit({ number, unit }: TimeInUnit): string {
  return `${number} ${SPOKEN[unit]}${number === '1' ? '' : 's'}`;
}

/** 53 ms, 9.4 s, 52 min, 1 h, 3 days. */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return formatEndless(seconds);
  if (seconds < 0) return `\u2212${formatSeconds(-seconds)}`;
  const { number, unit } = pickTimeUnit(seconds);
  return unit === 'days' && number === '1' ? '1 day' : `${number} ${unit}`;
}

/** "100 milliseconds", "1 hour". */
export function formatSecondsSpoken(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'no limit';
  const words = speakTimeUnit(pickTimeUnit(Math.abs(seconds)));
  return seconds < 0 ? `minus ${words}` : words;
}

const HOURS_FROM = 1.5;

/** A month's late time never turns to days. */
function pickHoursUnit(hours: number): TimeInUnit {
  if (hours < HOURS_FROM) return pickTimeUnit(hours * SECONDS_PER_HOUR, ONE_DECIMAL_BELOW);
  return { number: formatShort(hours), unit: 'h' };
}

/** Hours of a month to one decimal, in the unit that reads best: 21.9 h, 43.8 min, 4.4 min. */
export function formatHours(hours: number): string {
  if (!Number.isFinite(hours)) return formatEndless(hours);
  if (hours < 0) return `\u2212${formatHours(-hours)}`;
  if (hours === 0) return '0 h';
  const { number, unit } = pickHoursUnit(hours);
  return `${number} ${unit}`;
}

/** "21.9 hours", "43.8 minutes". */
export function formatHoursSpoken(hours: number): string {
  if (!Number.isFinite(hours)) return 'no limit';
  if (hours === 0) return '0 hours';
  const words = speakTimeUnit(pickHoursUnit(Math.abs(hours)));
  return hours < 0 ? `minus ${words}` : words;
}
