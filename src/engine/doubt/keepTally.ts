/** Counts in how many futures each promise is kept. */
import type { PromiseCheck, PromiseId } from '../assessment/assessment';

export interface KeepTally {
  /** True when all are kept. */
  add(promises: readonly PromiseCheck[]): boolean;
  /** Of the promises that some future made; where it made none, none was broken. */
  shares(): Readonly<Partial<Record<PromiseId, number>>>;
  allShare(): number;
}

export function keepTally(): KeepTally {
  const broken = new Map<PromiseId, number>();
  let all = 0;
  let futures = 0;
  return {
    add(promises) {
      futures += 1;
      let keepsAll = true;
      for (const { id, kept } of promises) {
        broken.set(id, (broken.get(id) ?? 0) + (kept ? 0 : 1));
        if (!kept) keepsAll = false;
      }
      if (keepsAll) all += 1;
      return keepsAll;
    },
    shares: () => Object.fromEntries([...broken].map(([id, count]) => [id, 1 - count / futures])),
    allShare: () => all / futures,
  };
}
