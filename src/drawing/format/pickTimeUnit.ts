/** Chooses the unit in which a duration reads best: ms below 1 s, s and min below 90, h below 48, then days. */
import { formatNumber } from './formatNumber';

const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;
const ONE_DECIMAL_BELOW = 9.95;

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

export interface TimeInUnit {
  readonly number: string;
  readonly unit: TimeUnit;
}

export function pickTimeUnit(seconds: number, oneDecimalBelow = ONE_DECIMAL_BELOW): TimeInUnit {
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
