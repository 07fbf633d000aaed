/** Unavailability of a group spread over zones that can fail as a whole. */
import { kOfN } from './kOfN';

export interface ZonedGroup {
  readonly neededCount: number;
  readonly zoneCount: number;
  readonly partsPerZone: number;
  /** Unavailability of one part while its zone is up. */
  readonly unavailability: number;
  readonly zoneUnavailability: number;
}

/** Conditions on how many zones are down and mixes: parts of one zone do not fail independently. */
export function zonedUnavailability(group: ZonedGroup): number {
  const { neededCount, zoneCount, partsPerZone, unavailability, zoneUnavailability } = group;
  let sum = 0;
  for (let zonesUp = 0; zonesUp <= zoneCount; zonesUp += 1) {
    const likelihood = exactlyUp(zoneCount, zonesUp, zoneUnavailability);
    sum += likelihood * kOfN({ neededCount, partCount: zonesUp * partsPerZone, unavailability });
  }
  return sum;
}

function exactlyUp(count: number, up: number, unavailability: number): number {
  let ways = 1;
  for (let k = 1; k <= up; k += 1) ways *= (count - up + k) / k;
  return ways * (1 - unavailability) ** up * unavailability ** (count - up);
}
