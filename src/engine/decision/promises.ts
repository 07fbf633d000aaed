/** Promises that do not need the whole architecture to be checked. */
import type { Demand } from '../demand/demand';
import type { IngestionSize } from '../sizing/sizeIngestion';

/** A freshness promise is kept when at most this share of arrivals is older. */
export const FRESHNESS_TAIL = 0.05;

/** A second consumer of the stream needs something to read from: direct writes have one target. */
export function fanOutKept(ingestion: IngestionSize, d: Demand): boolean {
  return !ingestion.isDirect || d.assumptions.streamConsumers <= 1;
}
