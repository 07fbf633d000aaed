/** The place of the scale path nearest to a scenario that lies off it. */

import { TIERS } from '../../layers';
import { PRESETS } from '../../presets';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../../scenario';
import { PATH_ENDS } from './path';

/** Logarithms, as everywhere on the path; no A/B test at all counts as one. */
const measure = (driver: DriverId, value: number) =>
  Math.log(driver === 'reliability' ? 1 - value : Math.max(value, driver === 'experiments' ? 1 : 0));

/** Each driver counts by the way it goes from the first stop to the last. */
function placeOf(scenario: Scenario): readonly number[] {
  return DRIVER_IDS.map((driver) => {
    const { field } = DRIVERS[driver];
    const at = (value: number) => measure(driver, value);
    const [from, to] = [PRESETS[TIERS[0]][field], PRESETS[TIERS[2]][field]];
    return (at(scenario[field]) - at(from)) / (at(to) - at(from));
  });
}

/** The foot of the perpendicular on the nearer leg; the legs reach to the drawn ends. */
export function nearestOnPath(scenario: Scenario): number {
  const here = placeOf(scenario);
  let nearest = { position: 0, distance: Number.POSITIVE_INFINITY };
  for (let leg = 0; leg < TIERS.length - 1; leg += 1) {
    const from = placeOf(PRESETS[TIERS[leg] as (typeof TIERS)[number]]);
    const to = placeOf(PRESETS[TIERS[leg + 1] as (typeof TIERS)[number]]);
    const way = to.map((value, index) => value - (from[index] as number));
    const along = here.reduce(
      (sum, value, index) => sum + (value - (from[index] as number)) * (way[index] as number),
      0,
    );
    const length = way.reduce((sum, value) => sum + value * value, 0);
    const low = leg === 0 ? PATH_ENDS[0] : leg;
    const high = leg === TIERS.length - 2 ? PATH_ENDS[1] : leg + 1;
    const position = Math.min(high, Math.max(low, leg + along / length));
    const share = position - leg;
    const distance = here.reduce(
      (sum, value, index) => sum + (value - (from[index] as number) - share * (way[index] as number)) ** 2,
      0,
    );
    if (distance < nearest.distance) nearest = { position, distance };
  }
  return nearest.position;
}
