/** The scenario at a place of the scale path: 0 is Startup, 1 Growth, 2 Enterprise; between and beyond them all four drivers move together. */

import { ASSUMPTIONS, type AssumptionId } from '../../assumptions';
import { resolveAssumptions } from '../../laws/demand';
import { TIERS } from '../../layers';
import { PRESETS } from '../../presets';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../../scenario';
import { PATH_ENDS } from './path';

const STOPS: readonly Scenario[] = TIERS.map((tier) => PRESETS[tier]);
const LAST_LEG = STOPS.length - 2;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const between = (from: number, to: number, share: number) => from * (to / from) ** share;

/** Even in ratio, of reliability in the ratio of what is missing to 1; never beyond the ends of its slider. */
function driverBetween(driver: DriverId, from: number, to: number, share: number): number {
  const { detents } = DRIVERS[driver];
  const value = driver === 'reliability' ? 1 - between(1 - from, 1 - to, share) : between(from, to, share);
  return clamp(value, Math.min(...detents), Math.max(...detents));
}

/** How many times its default a preset sets an assumption; 1 where it leaves it alone. */
function timesDefault(preset: Scenario, id: AssumptionId): number {
  const own = preset.assumptions[id];
  return own === undefined ? 1 : own / resolveAssumptions({ ...preset, assumptions: {} })[id];
}

/** What presets set by hand comes in as a factor on the default, so that it follows the drivers as every default does. */
function assumptionsBetween(
  from: Scenario,
  to: Scenario,
  share: number,
  drivers: Scenario,
): Scenario['assumptions'] {
  const defaults = resolveAssumptions(drivers);
  const set: Partial<Record<AssumptionId, number>> = {};
  for (const { id, low, high, wholeNumber } of ASSUMPTIONS) {
    if (from.assumptions[id] === undefined && to.assumptions[id] === undefined) continue;
    const value = defaults[id] * between(timesDefault(from, id), timesDefault(to, id), share);
    set[id] = clamp(wholeNumber ? Math.round(value) : value, low, high);
  }
  return set;
}

interface Leg {
  readonly from: Scenario;
  readonly to: Scenario;
  /** Share of the way between them; below 0 or above 1 beyond the outer stops. */
  readonly share: number;
}

function legAt(position: number): Leg {
  const place = clamp(Number.isFinite(position) ? position : 0, ...PATH_ENDS);
  const leg = clamp(Math.floor(place), 0, LAST_LEG);
  return { from: STOPS[leg] as Scenario, to: STOPS[leg + 1] as Scenario, share: place - leg };
}

/** Exactly the preset at a stop; places beyond the drawn ends count as the ends. */
export function scenarioOnPath(position: number): Scenario {
  const stop = STOPS[position];
  if (stop !== undefined) return stop;
  const { from, to, share } = legAt(position);
  const drivers = Object.fromEntries(
    DRIVER_IDS.map((driver) => {
      const { field } = DRIVERS[driver];
      return [field, driverBetween(driver, from[field], to[field], share)];
    }),
  );
  return withAssumptionsAt(position, { ...from, ...drivers });
}

/** The scenario with what presets set by hand as far as it has come in at this place. */
export function withAssumptionsAt(position: number, scenario: Scenario): Scenario {
  const { from, to, share } = legAt(position);
  return { ...scenario, assumptions: assumptionsBetween(from, to, share, { ...scenario, assumptions: {} }) };
}
