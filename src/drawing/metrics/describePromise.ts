/** Says of a promise whether it is kept, and how much room is left. */
import type { PromiseCheck } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import type { Verdict } from './metricView';

export const FORMAT_OF_UNIT: Readonly<Record<PromiseCheck['unit'], (value: number) => string>> = {
  seconds: formatSeconds,
  ratio: formatRatio,
  usd: formatUsd,
  people: formatCount,
  consumers: formatCount,
};

/** `room` replaces the plain difference where another unit says more, such as hours for a reliability. */
export function describePromise(check: PromiseCheck, room?: string, subject = ''): Verdict {
  const format = FORMAT_OF_UNIT[check.unit];
  const promise = `${subject}${format(check.promised)}`;
  const difference = room ?? format(Math.abs(check.promised - check.actual));
  if (!Number.isFinite(check.actual)) return { state: 'broken', text: `${promise}: never` };
  return check.kept
    ? { state: 'kept', text: `${promise} kept, ${difference} left` }
    : { state: 'broken', text: `${promise}: ${difference} over` };
}

export function findPromise(
  promises: readonly PromiseCheck[],
  id: PromiseCheck['id'],
): PromiseCheck | undefined {
  return promises.find((check) => check.id === id);
}

/** The promise of a set that has least room; a broken one comes first. */
export function findTightestPromise(
  promises: readonly PromiseCheck[],
  ids: readonly PromiseCheck['id'][],
): PromiseCheck | undefined {
  return promises
    .filter(({ id }) => ids.includes(id))
    .reduce<PromiseCheck | undefined>((tightest, check) => {
      if (!tightest) return check;
      if (check.kept !== tightest.kept) return check.kept ? tightest : check;
      return check.usedRatio > tightest.usedRatio ? check : tightest;
    }, undefined);
}
