/** The first month in which an architecture that is kept breaks a promise, which promise that is, and the layer that answers for it. */
import type { PromiseCheck } from '../assessment/assessment';
import { blameLayer } from '../assessment/blameLayer';
import type { Break } from './growth';
import type { Settled } from './settleArchitecture';

/** `counts` says whether a month's broken promises count; those that no architecture could keep may not. */
export function findBreak(
  kept: readonly Settled[],
  from: number,
  counts: (month: number) => boolean,
): Break | null {
  for (let month = from; month < kept.length; month += 1) {
    const settled = kept[month] as Settled;
    if (settled.broken.length === 0 || !counts(month)) continue;
    const before = new Set((kept[month - 1]?.broken ?? []).map(({ id }) => id));
    const fresh = settled.broken.filter(({ id }) => !before.has(id));
    const promise = worstOf(fresh.length > 0 ? fresh : settled.broken);
    return { month, promise, layer: blameLayer(promise.id, settled.assessment) };
  }
  return null;
}

/** What can't carry the load comes first; then the promise that is overspent by most. */
function worstOf(broken: readonly PromiseCheck[]): PromiseCheck {
  return broken.reduce((worst, promise) =>
    worst.id === 'capacity' || (promise.id !== 'capacity' && promise.usedRatio <= worst.usedRatio)
      ? worst
      : promise,
  );
}
