/** Finds the layer that answers for a promise: the slowest stage, the dearest part, the cause of most late hours. */

import type { Assessment, PromiseId } from './laws/assessment';
import { LAYER_IDS, type LayerId } from './layers';

function largest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );
}

const BLAME: Readonly<Record<PromiseId, (assessment: Assessment) => LayerId | undefined>> = {
  freshness: ({ freshness }) => largest(freshness.stages, (stage) => stage.meanSeconds)?.layer,
  serving: () => 'storage',
  decision: () => 'modeling',
  reliability: ({ reliability }) => largest(reliability.causes, (cause) => cause.hoursPerMonth)?.layer,
  'data-loss': () => 'ingestion',
  'on-call': () => 'monitoring',
  budget: ({ parts }) => largest(LAYER_IDS, (layer) => parts[layer].infrastructureUsdPerMonth),
  capacity: ({ tightest }) => tightest.layer,
  'fan-out': () => 'ingestion',
  pins: ({ tightest }) => tightest.layer,
};

export function blameLayer(promise: PromiseId, assessment: Assessment): LayerId {
  return BLAME[promise](assessment) ?? assessment.tightest.layer;
}
