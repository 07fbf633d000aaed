/** Compares a computed value with a published one within the published tolerance. */
import type { CaseRecord, CaseValue } from './publishedCase';

/** Lists and records are compared part by part; a part that is missing does not match. */
export function matches(actual: unknown, expected: CaseValue, tolerance: string): boolean {
  if (Array.isArray(expected)) {
    const parts = expected as readonly CaseValue[];
    return (
      Array.isArray(actual) &&
      actual.length >= parts.length &&
      parts.every((part, index) => matches(actual[index], part, tolerance))
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    const record = expected as CaseRecord;
    const found = (actual ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(record).every(([key, part]) => matches(found[key], part, tolerance));
  }
  if (typeof expected !== 'number') return actual === expected;
  return typeof actual === 'number' && Math.abs(actual - expected) <= allowance(expected, tolerance);
}

function allowance(expected: number, tolerance: string): number {
  const [kind, size] = tolerance.split(':');
  if (kind === 'exact') return 0;
  if (kind === 'abs') return Number(size);
  if (kind === 'rel') return Number(size) * Math.abs(expected);
  throw new Error(`Unknown tolerance "${tolerance}".`);
}
