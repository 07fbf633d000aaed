/** The layers to which a broken promise points. */
import type { Assessment, LateCause, PromiseCheck } from '../assessment/assessment';
import { LAYER_IDS, type LayerId } from '../scenario/layers';

const OF_CAUSE: Readonly<Record<LateCause['id'], readonly LayerId[]>> = {
  changes: ['deployment', 'monitoring'],
  'failed-runs': ['processing', 'deployment'],
  outages: ['storage'],
  'missed-freshness': ['processing', 'ingestion'],
};

export function blamedLayers(assessment: Assessment): readonly LayerId[] {
  const blamed = new Set(
    assessment.promises.filter(({ kept }) => !kept).flatMap((promise) => layersOf(promise, assessment)),
  );
  return LAYER_IDS.filter((layer) => blamed.has(layer));
}

function layersOf({ id }: PromiseCheck, { reliability, parts }: Assessment): readonly LayerId[] {
  switch (id) {
    // Answers are slow because of what holds the rows, and because of what is left to do when someone asks.
    case 'serving':
      return ['storage', 'processing'];
    case 'freshness':
    case 'fan-out':
      return ['ingestion', 'processing'];
    case 'decision':
      return ['modeling'];
    case 'data-loss':
      return ['ingestion', 'storage'];
    case 'on-call':
      return ['deployment', 'monitoring'];
    case 'capacity':
      return LAYER_IDS.filter((layer) => (parts[layer].limits[0]?.utilizationRatio ?? 0) > 1);
    case 'reliability': {
      const worst = reliability.causes.reduce((a, b) => (b.hoursPerMonth > a.hoursPerMonth ? b : a));
      return OF_CAUSE[worst.id];
    }
    case 'budget':
    case 'pins':
      return [];
  }
}
