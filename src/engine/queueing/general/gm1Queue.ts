/** The G/M/1 station, exactly: any arrivals, exponential service, one server. */
import { bisectFalling } from '../../probability/bisectFalling';
import { saturatedStation } from '../saturatedStation';
import type { SaturatedStation, StationMeans } from '../station';
import { stationMeans } from '../stationMeans';
import type { Renewal } from './renewal';

export interface StableGm1Queue extends StationMeans {
  readonly kind: 'stable';
  /** Probability that an arrival waits: the root sigma. */
  readonly waitProbability: number;
}

/**
 * The wait follows from the root sigma = A(mu (1 - sigma)) below 1, A being the transform of the time between arrivals.
 * Source: Kleinrock, Queueing Systems 1, 1975, chapter 6.
 */
export function gm1Queue(arrivals: Renewal, servicesPerSecond: number): StableGm1Queue | SaturatedStation {
  const load = { arrivalsPerSecond: arrivals.perSecond, servicesPerSecond, serverCount: 1 };
  const saturated = saturatedStation(load);
  if (saturated) return saturated;
  // x = 1 - sigma. The equation also holds at x = 0; divided by x it falls through the wanted root only.
  const slopeAtZero = servicesPerSecond / arrivals.perSecond - 1;
  const excess = (x: number) =>
    x === 0 ? slopeAtZero : (1 - x - arrivals.transform(servicesPerSecond * x)) / x;
  const free = bisectFalling(excess, 0, 1);
  const waitProbability = 1 - free;
  return {
    kind: 'stable',
    waitProbability,
    ...stationMeans(load, waitProbability / (servicesPerSecond * free)),
  };
}
