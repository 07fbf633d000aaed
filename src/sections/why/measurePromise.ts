/** Reads what a design does for one promise, in the unit in which it is compared: late hours instead of a share of time, events in a million. */
import { formatCount } from '../../drawing/format/formatCount';
import { formatHours } from '../../drawing/format/formatHours';
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import type { Assessment, PromiseId } from '../../engine';
import { WHY_PANEL } from '../../words/why';

export interface Measure {
  readonly value: number;
  /** Null where nothing is promised. */
  readonly allowed: number | null;
  readonly write: (value: number) => string;
  readonly isKept: boolean;
  /** At least what is promised is asked, not at most. */
  readonly isLeast?: true;
}

const MILLION = 1e6;
/** A promise overspent by this much has nothing at all to keep it with. */
const BEYOND = 1e6;

export function measurePromise(assessment: Assessment, promise: PromiseId | null): Measure | null {
  if (promise === null)
    return { value: assessment.cost.totalUsdPerMonth, allowed: null, write: formatUsd, isKept: true };
  const check = assessment.promises.find(({ id }) => id === promise);
  if (check === undefined) return null;
  const { actual, promised, kept: isKept, unit, usedRatio } = check;
  if (usedRatio >= BEYOND && !isKept)
    return { value: Number.POSITIVE_INFINITY, allowed: promised, write: () => WHY_PANEL.noAnswer, isKept };
  if (promise === 'reliability') {
    const { lateHoursPerMonth, budgetHoursPerMonth } = assessment.reliability;
    return { value: lateHoursPerMonth, allowed: budgetHoursPerMonth, write: formatHours, isKept };
  }
  if (promise === 'data-loss')
    return { value: actual * MILLION, allowed: promised * MILLION, write: formatCount, isKept };
  const write =
    unit === 'seconds'
      ? formatSeconds
      : unit === 'usd'
        ? formatUsd
        : unit === 'ratio'
          ? formatRatio
          : formatCount;
  const isLeast = promise === 'on-call' || promise === 'fan-out';
  return { value: actual, allowed: promised, write, isKept, ...(isLeast ? { isLeast } : {}) };
}
