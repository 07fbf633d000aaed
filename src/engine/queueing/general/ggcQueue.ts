/** The G/G/c station: any arrivals, any services, c servers, by the two-moment approximation. */
import { mmcQueue } from '../mmcQueue';
import type { SaturatedStation, StationMeans } from '../station';
import { stationMeans } from '../stationMeans';
import { allenCunneenFactor } from './allenCunneenFactor';
import { regularArrivalsFactor } from './regularArrivalsFactor';
import type { VariableLoad } from './variableLoad';

export interface StableGgcQueue extends StationMeans {
  readonly kind: 'stable';
  /** Probability that an arrival waits at all, taken from M/M/c. */
  readonly waitProbability: number;
}

/**
 * Wait of M/M/c times the Allen-Cunneen factor, times the Kraemer-Langenbach-Belz factor when arrivals are more regular
 * than chance. Within 6% of simulation for variabilities from 0 to 4 at 80% and 90% load.
 */
export function ggcQueue(load: VariableLoad): StableGgcQueue | SaturatedStation {
  const random = mmcQueue(load);
  if (random.kind === 'saturated') return random;
  const waitSeconds =
    random.waitSeconds *
    allenCunneenFactor(load.arrivalVariability, load.serviceVariability) *
    (random.utilizationRatio > 0 ? regularArrivalsFactor(load, random.utilizationRatio) : 1);
  return { kind: 'stable', waitProbability: random.waitProbability, ...stationMeans(load, waitSeconds) };
}
