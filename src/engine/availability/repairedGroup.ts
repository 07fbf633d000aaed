/** Unavailability of a group whose failed parts wait for a repair crew. */
import { finiteSourceQueue } from '../queueing/finite/finiteSourceQueue';

export interface RepairedGroup {
  readonly neededCount: number;
  readonly partCount: number;
  /** Repairs that can go on at once; as many as parts means nobody waits. */
  readonly crewCount: number;
  readonly meanUpHours: number;
  readonly meanRepairHours: number;
}

/**
 * Probability that more than n - k parts are down: the queue M/M/c/n/n of parts at the crew. One crew for two parts doubles
 * the unavailability. Source: Trivedi & Bobbio, Reliability and Availability Engineering, 2017.
 */
export function repairedGroup(group: RepairedGroup): number {
  const { neededCount, partCount, crewCount, meanUpHours, meanRepairHours } = group;
  // The unit of time cancels out of the state probabilities.
  const { presentProbabilities } = finiteSourceQueue({
    callsPerSecondPerSource: 1 / meanUpHours,
    servicesPerSecond: 1 / meanRepairHours,
    serverCount: crewCount,
    sourceCount: partCount,
  });
  return presentProbabilities
    .slice(partCount - neededCount + 1)
    .reduce((sum, probability) => sum + probability, 0);
}
