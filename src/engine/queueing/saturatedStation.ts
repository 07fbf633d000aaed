/** Describes a station that cannot keep up, and says nothing of one that can. */
import type { SaturatedStation, StationLoad } from './station';

/** Null when the station is stable. Rates are per second. */
export function saturatedStation(load: StationLoad): SaturatedStation | null {
  const capacityPerSecond = load.serverCount * load.servicesPerSecond;
  if (load.arrivalsPerSecond < capacityPerSecond) return null;
  return {
    kind: 'saturated',
    utilizationRatio: load.arrivalsPerSecond / capacityPerSecond,
    backlogGrowthPerSecond: load.arrivalsPerSecond - capacityPerSecond,
  };
}
