/** The long-run state probabilities of a population that changes by one at a time. */

export interface BirthDeathRates {
  /** Highest state; births from it are not asked for. */
  readonly highestState: number;
  readonly birthsPerSecond: (state: number) => number;
  /** Deaths from states 1 and up, above 0. */
  readonly deathsPerSecond: (state: number) => number;
}

/** Products of rate quotients, normalised in log space so that no state overflows. Source: Gross et al. (5th ed.). */
export function birthDeathProbabilities(rates: BirthDeathRates): readonly number[] {
  const logs = [0];
  let log = 0;
  for (let state = 0; state < rates.highestState; state += 1) {
    log += Math.log(rates.birthsPerSecond(state)) - Math.log(rates.deathsPerSecond(state + 1));
    logs.push(log);
  }
  const highest = logs.reduce((best, value) => Math.max(best, value), 0);
  const weights = logs.map((value) => Math.exp(value - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
