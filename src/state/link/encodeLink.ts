/** Writes a choice as a link: version, preset, then only what differs from the preset. */
import {
  ASSUMPTIONS,
  CONSTANT_BOUNDS,
  type ConstantId,
  DRIVER_IDS,
  DRIVERS,
  type DriverId,
  LAYER_IDS,
  optionLinkCode,
  PRESETS,
  type Scenario,
} from '../../engine';
import type { Choice } from '../simulatorState';
import { writeHeld } from './heldField';
import {
  ASSUMPTION_CODES,
  BUDGET_CODE,
  CONSTANT_CODE,
  constantCode,
  DRIVER_CODES,
  HELD_CODE,
  LAYER_CODES,
  LINK_VERSION,
  OBJECTIVE_CODE,
  PRESET_CODES,
} from './linkCodes';
import { writeLinkNumber } from './linkNumber';

/** A detent by its place, any other value by its number. */
function writeDriver(driver: DriverId, value: number): string {
  const index = DRIVERS[driver].detents.indexOf(value);
  return `${DRIVER_CODES[driver]}${index >= 0 ? index : `=${writeLinkNumber(value)}`}`;
}

function writeDrivers(scenario: Scenario, base: Scenario): string[] {
  return DRIVER_IDS.filter((id) => scenario[DRIVERS[id].field] !== base[DRIVERS[id].field]).map((id) =>
    writeDriver(id, scenario[DRIVERS[id].field]),
  );
}

function writeBudget({ budgetUsdPerMonth }: Scenario, base: Scenario): string[] {
  if (budgetUsdPerMonth === base.budgetUsdPerMonth) return [];
  return [`${BUDGET_CODE}=${budgetUsdPerMonth === null ? '' : writeLinkNumber(budgetUsdPerMonth)}`];
}

function writeAssumptions({ assumptions }: Scenario, base: Scenario): string[] {
  return ASSUMPTIONS.filter(({ id }) => assumptions[id] !== base.assumptions[id]).map(({ id }) => {
    const value = assumptions[id];
    return `${ASSUMPTION_CODES[id]}=${value === undefined ? '' : writeLinkNumber(value)}`;
  });
}

function writePins({ pins }: Scenario, base: Scenario): string[] {
  return LAYER_IDS.filter((layer) => pins[layer] !== base.pins[layer]).map((layer) => {
    const option = pins[layer];
    return `${LAYER_CODES[layer]}=${option === undefined ? '' : optionLinkCode(option)}`;
  });
}

/** In the order of the catalog, whatever the order in which they were set. */
function writeConstants({ constants = {} }: Scenario): string[] {
  return (Object.keys(CONSTANT_BOUNDS) as ConstantId[]).flatMap((id) => {
    const value = constants[id];
    return value === undefined ? [] : [`${CONSTANT_CODE}${constantCode(id)}=${writeLinkNumber(value)}`];
  });
}

/** Without the leading "#". */
export function encodeLink({ scenario, preset }: Choice): string {
  const base = PRESETS[preset];
  return [
    LINK_VERSION,
    PRESET_CODES[preset],
    ...writeDrivers(scenario, base),
    ...writeBudget(scenario, base),
    ...(scenario.objective === base.objective ? [] : [`${OBJECTIVE_CODE}=${scenario.objective}`]),
    ...writeAssumptions(scenario, base),
    ...writePins(scenario, base),
    ...(scenario.held ? [`${HELD_CODE}${writeHeld(scenario.held)}`] : []),
    ...writeConstants(scenario),
  ].join('.');
}
