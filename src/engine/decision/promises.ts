/** Promises that do not need the whole architecture to be checked. */
import type { Demand } from '../demand/demand';
import type { IngestionSize } from '../sizing/sizeIngestion';

/** A freshness promise is kept when at most this share of arrivals is older. */
export const FRESHNESS_TAIL = 0.05;

/** A second consumer that needs every event as it arrives needs a log: direct writes have one target, and files come by the minute. */
export function fanOutKept(ingestion: IngestionSize, d: Demand): boolean {
  return ingestion.isLog || d.assumptions.streamConsumers <= 1;
}
