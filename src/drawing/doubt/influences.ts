/** How much each constant matters: the largest share of the spread that it causes in any figure. */
import type { ConstantId, Doubt } from '../../engine';

/** Null before the ranking is there. */
export function influences(ranking: Doubt['ranking']): Partial<Record<ConstantId, number>> | null {
  const largest: Partial<Record<ConstantId, number>> = {};
  for (const ranked of Object.values(ranking))
    for (const { constant, totalIndex } of ranked)
      largest[constant] = Math.max(largest[constant] ?? 0, Math.min(1, totalIndex));
  return Object.keys(largest).length > 0 ? largest : null;
}
