/** Waits at a single server, customer after customer, without a calendar of events. */

export interface ArrivalProcess {
  /** Time between one arrival and the next, seconds, above 0. */
  readonly nextGapSeconds: () => number;
  readonly nextServiceSeconds: () => number;
}

/** Seconds, first come first served, from an empty start. Source: Lindley 1952: W' = max(0, W + S - A). */
export function lindleyWaits(process: ArrivalProcess, customerCount: number): Float64Array {
  const waits = new Float64Array(customerCount);
  let wait = 0;
  for (let customer = 0; customer < customerCount; customer += 1) {
    waits[customer] = wait;
    wait = Math.max(0, wait + process.nextServiceSeconds() - process.nextGapSeconds());
  }
  return waits;
}
