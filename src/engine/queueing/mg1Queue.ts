/** The M/G/1 station: random arrivals, any service time, one server. M/D/1 is the case without variability. */
import { saturatedStation } from './saturatedStation';
import type { SaturatedStation, StationMeans } from './station';
import { stationMeans } from './stationMeans';

export interface SingleServerLoad {
  readonly arrivalsPerSecond: number;
  readonly meanServiceSeconds: number;
  /** Variance of the service time over its mean squared: 0 fixed, 1 exponential. */
  readonly serviceVariability: number;
}

export interface StableMg1Queue extends StationMeans {
  readonly kind: 'stable';
}

/** Source: Pollaczek-Khinchine, Gross et al., Fundamentals of Queueing Theory (5th ed.), doi 10.1002/9781119453765. */
export function mg1Queue(load: SingleServerLoad): StableMg1Queue | SaturatedStation {
  const station = {
    arrivalsPerSecond: load.arrivalsPerSecond,
    servicesPerSecond: 1 / load.meanServiceSeconds,
    serverCount: 1,
  };
  const saturated = saturatedStation(station);
  if (saturated) return saturated;
  const busy = load.arrivalsPerSecond * load.meanServiceSeconds;
  const wait = (busy / (1 - busy)) * load.meanServiceSeconds * ((1 + load.serviceVariability) / 2);
  return { kind: 'stable', ...stationMeans(station, wait) };
}
