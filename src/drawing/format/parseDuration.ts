/** Reads a duration as people type it: 1 h, 15 min, 500 ms, 1h 30m, 2 days. */
import type { TimeUnit } from './pickTimeUnit';

const SECONDS_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msec|millis|milliseconds?)$/, 0.001],
  [/^(?:s|secs?|seconds?)$/, 1],
  [/^(?:m|mins?|minutes?)$/, 60],
  [/^(?:h|hrs?|hours?)$/, 3600],
  [/^(?:d|days?)$/, 86_400],
];

const STEP = /(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)[\s,]*(?:and\s+)?/y;
const LONGEST_TEXT = 60;

function secondsOf(unit: string): number | null {
  return SECONDS_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** A bare number counts in `bareUnit`. Null when the text is no duration. */
export function parseDuration(text: string, bareUnit: TimeUnit): number | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/^at most\s+/, '')
    .slice(0, LONGEST_TEXT);
  if (tidy === '') return null;
  let total = 0;
  STEP.lastIndex = 0;
  while (STEP.lastIndex < tidy.length) {
    const [, digits, unit] = STEP.exec(tidy) ?? [];
    const seconds = secondsOf(unit || bareUnit);
    if (digits === undefined || seconds === null) return null;
    total += Number(digits) * seconds;
  }
  return total;
}
