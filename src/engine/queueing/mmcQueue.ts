/** The M/M/c station: random arrivals, exponential service, one line, c servers. */
import { erlangC } from './erlangC';
import { saturatedStation } from './saturatedStation';
import type { SaturatedStation, StationLoad, StationMeans } from './station';
import { stationMeans } from './stationMeans';

export interface StableMmcQueue extends StationMeans {
  readonly kind: 'stable';
  readonly load: StationLoad;
  /** Probability that an arrival waits at all. */
  readonly waitProbability: number;
  /** Rate at which the wait of those who wait runs out: c mu - lambda. */
  readonly sparePerSecond: number;
}

/** Source: Gross et al., Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765. */
export function mmcQueue(load: StationLoad): StableMmcQueue | SaturatedStation {
  const saturated = saturatedStation(load);
  if (saturated) return saturated;
  const waitProbability = erlangC(load.arrivalsPerSecond / load.servicesPerSecond, load.serverCount);
  const sparePerSecond = load.serverCount * load.servicesPerSecond - load.arrivalsPerSecond;
  return {
    kind: 'stable',
    load,
    waitProbability,
    sparePerSecond,
    ...stationMeans(load, waitProbability / sparePerSecond),
  };
}
