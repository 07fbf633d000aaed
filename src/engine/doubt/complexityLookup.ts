/** Complexity of architectures that come up again and again: worked out once each. */
import { assessComplexity } from '../assessment/assessComplexity';
import { OPTIONS } from '../catalog/options';
import { designOptions } from '../decision/designOptions';
import { LAYER_IDS, mapLayers } from '../scenario/layers';
import type { Design } from '../sizing/design';

export interface KnownComplexity {
  readonly structural: number;
  /** Engineers are proportional to hours. */
  readonly engineersPerMonthlyHour: number;
}

export type ComplexityLookup = (design: Design) => KnownComplexity;

export function complexityLookup(): ComplexityLookup {
  const known = new Map<string, KnownComplexity>();
  return (design) => {
    const options = designOptions(design);
    const places = { ingestion: design.ingestion.redundancy, storage: design.storeRedundancy };
    const key = `${LAYER_IDS.map((layer) => options[layer])} ${places.ingestion} ${places.storage}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const choices = mapLayers((layer) => ({
      option: options[layer],
      redundancy:
        layer === 'ingestion' || layer === 'storage'
          ? places[layer]
          : (OPTIONS[options[layer]].redundancies[0] ?? 'several-zones'),
    }));
    const { structural, operatingEngineers } = assessComplexity(
      { choices, intervalSeconds: design.plan.intervalSeconds },
      1,
    );
    const complexity = { structural, engineersPerMonthlyHour: operatingEngineers };
    known.set(key, complexity);
    return complexity;
  };
}
