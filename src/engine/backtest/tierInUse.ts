/** Tier of a decision in the sense of the labels. */
import type { Assessment } from '../assessment/assessment';
import type { Tier } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { ScoredLayer } from './backtestCase';

/** These bring an engine of their own; all other processing is SQL that runs in the store, and is labelled as the store is. */
export const OWN_ENGINE: ReadonlySet<OptionId> = new Set<OptionId>(['spark', 'flink']);

export function tierInUse(layer: ScoredLayer, { parts }: Assessment): Tier {
  const inStore = layer === 'processing' && !OWN_ENGINE.has(parts.processing.option);
  return parts[inStore ? 'storage' : layer].tier;
}
