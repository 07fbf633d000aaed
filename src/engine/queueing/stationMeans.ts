/** Derives every mean of a stable station from its mean wait, by Little's law. */
import type { StationLoad, StationMeans } from './station';

export function stationMeans(load: StationLoad, waitSeconds: number): StationMeans {
  const sojournSeconds = waitSeconds + 1 / load.servicesPerSecond;
  return {
    utilizationRatio: load.arrivalsPerSecond / (load.serverCount * load.servicesPerSecond),
    waitSeconds,
    sojournSeconds,
    waitingCount: load.arrivalsPerSecond * waitSeconds,
    presentCount: load.arrivalsPerSecond * sojournSeconds,
  };
}
