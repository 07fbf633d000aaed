/** The cheapest design of every combination of options that keeps every promise: the exact search with nothing left early. */
import type { DesignSpace } from '../decision/designSpace';
import { sweepKept } from '../decision/search';
import type { Redundancy } from '../scenario/optionIds';
import { COMBINATIONS, optionCode } from './optionCode';

export interface CheapestByOptions {
  /** By option code, USD a month as the scenario's objective counts it; Infinity where no design of these options keeps every promise. */
  readonly objectiveUsd: Float64Array;
  /** By option code, where the cheapest one stands. */
  readonly redundancyOf: (code: number) => { readonly ingestion: Redundancy; readonly storage: Redundancy };
  /** Designs that keep every promise: intervals and redundancies counted apart. */
  readonly keptDesigns: number;
}

const PLACES: readonly Redundancy[] = ['one-zone', 'several-zones', 'two-regions'];

export function cheapestByOptions(space: DesignSpace): CheapestByOptions {
  const objectiveUsd = new Float64Array(COMBINATIONS).fill(Number.POSITIVE_INFINITY);
  const ingestionPlaces = new Uint8Array(COMBINATIONS);
  const storePlaces = new Uint8Array(COMBINATIONS);
  let keptDesigns = 0;
  sweepKept(space, (usd, ingestion, plan, redundancy, modeling, control) => {
    keptDesigns += 1;
    const code = optionCode(
      ingestion.option,
      plan.storage,
      plan.processing,
      modeling.option,
      control.deployment,
      control.monitoring,
    );
    if (usd < (objectiveUsd[code] as number)) {
      objectiveUsd[code] = usd;
      ingestionPlaces[code] = PLACES.indexOf(ingestion.redundancy);
      storePlaces[code] = PLACES.indexOf(redundancy);
    }
    return Number.POSITIVE_INFINITY;
  });
  return {
    objectiveUsd,
    redundancyOf: (code) => ({
      ingestion: PLACES[ingestionPlaces[code] as number] as Redundancy,
      storage: PLACES[storePlaces[code] as number] as Redundancy,
    }),
    keptDesigns,
  };
}
