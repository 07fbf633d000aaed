/** The M/M/c/K station: c servers, room for K customers in all, the rest turned away. */
import { birthDeathProbabilities } from '../birthDeathProbabilities';
import type { StationLoad, StationMeans } from '../station';
import { finiteStationMeans } from './finiteStationMeans';

export interface FiniteRoomLoad extends StationLoad {
  /** Customers that fit, waiting and in service; at least the number of servers. */
  readonly roomCount: number;
}

export interface FiniteRoomQueue extends StationMeans {
  /** Probability of 0, 1, … customers present. */
  readonly presentProbabilities: readonly number[];
  readonly lossProbability: number;
  readonly lostPerSecond: number;
  readonly throughputPerSecond: number;
}

/** Stable at any load. Times are those of customers let in. Source: Gross et al. (5th ed.), M/M/c/K. */
export function mmckQueue(load: FiniteRoomLoad): FiniteRoomQueue {
  const presentProbabilities = birthDeathProbabilities({
    highestState: load.roomCount,
    birthsPerSecond: () => load.arrivalsPerSecond,
    deathsPerSecond: (present) => Math.min(present, load.serverCount) * load.servicesPerSecond,
  });
  const lossProbability = presentProbabilities[load.roomCount] ?? 0;
  const lostPerSecond = load.arrivalsPerSecond * lossProbability;
  const throughputPerSecond = load.arrivalsPerSecond - lostPerSecond;
  return {
    presentProbabilities,
    lossProbability,
    lostPerSecond,
    throughputPerSecond,
    ...finiteStationMeans(presentProbabilities, load.serverCount, throughputPerSecond),
  };
}
