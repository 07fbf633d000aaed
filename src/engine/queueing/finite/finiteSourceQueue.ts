/** The M/M/c/K/K station: K machines that fail by themselves and c crews that mend them. */
import { birthDeathProbabilities } from '../birthDeathProbabilities';
import type { StationMeans } from '../station';
import { finiteStationMeans } from './finiteStationMeans';

export interface FiniteSourceLoad {
  /** Rate at which one running source calls. */
  readonly callsPerSecondPerSource: number;
  readonly servicesPerSecond: number;
  readonly serverCount: number;
  readonly sourceCount: number;
}

export interface FiniteSourceQueue extends StationMeans {
  /** Probability that 0, 1, … sources are down or waiting. */
  readonly presentProbabilities: readonly number[];
  readonly throughputPerSecond: number;
  readonly busyServerCount: number;
}

/** Source: machine interference, Gross et al. (5th ed.), M/M/c/K/K. */
export function finiteSourceQueue(load: FiniteSourceLoad): FiniteSourceQueue {
  const presentProbabilities = birthDeathProbabilities({
    highestState: load.sourceCount,
    birthsPerSecond: (present) => (load.sourceCount - present) * load.callsPerSecondPerSource,
    deathsPerSecond: (present) => Math.min(present, load.serverCount) * load.servicesPerSecond,
  });
  const busyServerCount = presentProbabilities.reduce(
    (sum, probability, present) => sum + probability * Math.min(present, load.serverCount),
    0,
  );
  const throughputPerSecond = busyServerCount * load.servicesPerSecond;
  return {
    presentProbabilities,
    throughputPerSecond,
    busyServerCount,
    ...finiteStationMeans(presentProbabilities, load.serverCount, throughputPerSecond),
  };
}
