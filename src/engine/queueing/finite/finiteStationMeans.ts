/** Means of a station with few enough states to list them all. */
import type { StationMeans } from '../station';

/** Probability of each number present, servers, and the rate of those let in. */
export function finiteStationMeans(
  presentProbabilities: readonly number[],
  serverCount: number,
  throughputPerSecond: number,
): StationMeans {
  const mean = (count: (present: number) => number) =>
    presentProbabilities.reduce((sum, probability, present) => sum + probability * count(present), 0);
  const presentCount = mean((present) => present);
  const waitingCount = mean((present) => Math.max(0, present - serverCount));
  const moving = throughputPerSecond > 0;
  return {
    utilizationRatio: (presentCount - waitingCount) / serverCount,
    waitSeconds: moving ? waitingCount / throughputPerSecond : 0,
    sojournSeconds: moving ? presentCount / throughputPerSecond : 0,
    waitingCount,
    presentCount,
  };
}
