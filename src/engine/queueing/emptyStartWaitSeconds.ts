/** The mean wait of the first customers at an M/M/1 station that starts empty. */

export interface EmptyStart {
  readonly arrivalsPerSecond: number;
  readonly servicesPerSecond: number;
  readonly customerCount: number;
}

/**
 * Seconds, averaged over the customers, exactly: between two arrivals each of those present leaves with probability
 * mu/(lambda + mu) before the next comes. What a simulation without warm-up measures. Any utilisation.
 * Source: embedded Markov chain of M/M/1 at arrivals, Kleinrock, Queueing Systems 1, 1975.
 */
export function emptyStartWaitSeconds(start: EmptyStart): number {
  const { arrivalsPerSecond, servicesPerSecond, customerCount } = start;
  const leaves = servicesPerSecond / (arrivalsPerSecond + servicesPerSecond);
  let found: readonly number[] = [1];
  let presentSum = 0;
  for (let customer = 0; customer < customerCount; customer += 1) {
    presentSum += found.reduce((sum, probability, present) => sum + probability * present, 0);
    found = letLeave([0, ...found], leaves);
  }
  return presentSum / (customerCount * servicesPerSecond);
}

/** The law of those still present after a stretch of service that ends at each departure with probability 1 - leaves. */
function letLeave(present: readonly number[], leaves: number): readonly number[] {
  const left = [...present];
  for (let count = present.length - 1; count >= 1; count -= 1) {
    const passing = left[count] ?? 0;
    left[count] = passing * (1 - leaves);
    left[count - 1] = (left[count - 1] ?? 0) + passing * leaves;
  }
  return left;
}
