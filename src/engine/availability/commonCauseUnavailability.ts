/** Unavailability of a redundant group whose parts also fail together. */
import { parallelUnavailability } from './parallelUnavailability';

export interface CommonCause {
  /** Unavailability of one part, all causes. */
  readonly unavailability: number;
  readonly partCount: number;
  /** Share of a part's failures that strike all parts at once (beta). */
  readonly sharedRatio: number;
}

/** ((1-b) q)^n + b q: independent failures buy little once a cause is shared. Source: beta factor, IEC 61508-6. */
export function commonCauseUnavailability({ unavailability, partCount, sharedRatio }: CommonCause): number {
  const ownUnavailability = (1 - sharedRatio) * unavailability;
  const alone = parallelUnavailability(new Array<number>(partCount).fill(ownUnavailability));
  return alone + sharedRatio * unavailability;
}
