/** Reads one field of a link into a scenario. Every reader is total: what it can't use, it says. */
import {
  ASSUMPTIONS,
  type AssumptionId,
  CONSTANT_BOUNDS,
  type ConstantId,
  DRIVER_IDS,
  DRIVERS,
  type DriverId,
  LAYER_IDS,
  type LayerId,
  OPTION_IDS,
  type OptionId,
  optionLinkCode,
  type Scenario,
  STANDARD_VALUES,
} from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { DRIVER_WORDS } from '../../words/drivers';
import { LAYER_NAMES } from '../../words/layers';
import { changeAssumption, changeBudget, changeConstant, changeDriver, changePin } from '../changeScenario';
import { readHeld } from './heldField';
import {
  ASSUMPTION_CODES,
  BUDGET_CODE,
  CONSTANT_CODE,
  constantCode,
  DRIVER_CODES,
  HELD_CODE,
  LAYER_CODES,
  OBJECTIVE_CODE,
} from './linkCodes';
import { readLinkNumber } from './linkNumber';

export interface FieldReading {
  readonly scenario: Scenario;
  /** What was wrong with the field, in a few words; null when nothing was. */
  readonly ignored: string | null;
}

type Reader = (scenario: Scenario, text: string) => FieldReading;

const INDEX = /^\d{1,3}$/;
const read = (scenario: Scenario): FieldReading => ({ scenario, ignored: null });
const refuse = (scenario: Scenario, ignored: string): FieldReading => ({ scenario, ignored });

function readDriver(driver: DriverId): Reader {
  const { id, detents, field } = DRIVERS[driver];
  return (scenario, text) => {
    const value = text.startsWith('=')
      ? readLinkNumber(text.slice(1))
      : INDEX.test(text)
        ? (detents[Number(text)] ?? null)
        : null;
    if (value === null) return refuse(scenario, `${DRIVER_WORDS[id].name}: no such value`);
    const changed = changeDriver(scenario, driver, value);
    return changed[field] === value
      ? read(changed)
      : refuse(changed, `${DRIVER_WORDS[id].name}: beyond its range, its end is taken`);
  };
}

function readAssumption(id: AssumptionId, name: string): Reader {
  return (scenario, text) => {
    if (text === '=') return read(changeAssumption(scenario, id, null));
    const value = text.startsWith('=') ? readLinkNumber(text.slice(1)) : null;
    if (value === null) return refuse(scenario, `${name}: no such value`);
    const changed = changeAssumption(scenario, id, value);
    return changed.assumptions[id] === value
      ? read(changed)
      : refuse(changed, `${name}: beyond its range, its end is taken`);
  };
}

function readPin(layer: LayerId): Reader {
  const options: readonly OptionId[] = OPTION_IDS[layer];
  return (scenario, text) => {
    if (text === '=') return read(changePin(scenario, layer, null));
    const option = options.find((candidate) => text === `=${optionLinkCode(candidate)}`);
    return option
      ? read(changePin(scenario, layer, option))
      : refuse(scenario, `${LAYER_NAMES[layer]}: no such option`);
  };
}

const readBudget: Reader = (scenario, text) => {
  if (text === '=') return read(changeBudget(scenario, null));
  const value = text.startsWith('=') ? readLinkNumber(text.slice(1)) : null;
  if (value === null) return refuse(scenario, 'Budget: no such value');
  const changed = changeBudget(scenario, value);
  return changed.budgetUsdPerMonth === value
    ? read(changed)
    : refuse(changed, 'Budget: beyond its range, its end is taken');
};

const readObjective: Reader = (scenario, text) => {
  if (text === '=total' || text === '=infrastructure')
    return read({ ...scenario, objective: text === '=total' ? 'total' : 'infrastructure' });
  return refuse(scenario, 'Objective: no such value');
};

const CONSTANTS_BY_CODE: ReadonlyMap<string, ConstantId> = new Map(
  (Object.keys(CONSTANT_BOUNDS) as ConstantId[]).map((id) => [constantCode(id), id]),
);
const OWN_NUMBER = /^([0-9a-z]{4})=(.*)$/s;

const readConstant: Reader = (scenario, text) => {
  const [, code = '', number = ''] = OWN_NUMBER.exec(text) ?? [];
  const id = CONSTANTS_BY_CODE.get(code);
  if (id === undefined) return refuse(scenario, `own number: unknown constant "${code}"`);
  const value = readLinkNumber(number);
  if (value === null) return refuse(scenario, 'own number: no such value');
  const changed = changeConstant(scenario, id, value);
  const kept = changed.constants?.[id] ?? STANDARD_VALUES[id];
  return kept === value ? read(changed) : refuse(changed, 'own number: beyond its range, its end is taken');
};

const readHold: Reader = (scenario, text) => {
  const held = readHeld(text);
  return held === null
    ? refuse(scenario, 'Held architecture: no such architecture')
    : read({ ...scenario, held });
};

/** A Map, so that no field name can reach the prototype of an object. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ...DRIVER_IDS.map((id) => [DRIVER_CODES[id], readDriver(id)] as const),
  ...ASSUMPTIONS.map(
    ({ id }) => [ASSUMPTION_CODES[id], readAssumption(id, ASSUMPTION_WORDS[id].name)] as const,
  ),
  ...LAYER_IDS.map((layer) => [LAYER_CODES[layer], readPin(layer)] as const),
  [BUDGET_CODE, readBudget] as const,
  [OBJECTIVE_CODE, readObjective] as const,
  [CONSTANT_CODE, readConstant] as const,
  [HELD_CODE, readHold] as const,
]);

const FIELD = /^([A-Z][a-z]|[a-z])(.*)$/s;
const SHOWN_CHARACTERS = 16;

export function readField(scenario: Scenario, field: string): FieldReading {
  const [, code = '', text = ''] = FIELD.exec(field) ?? [];
  const reader = READERS.get(code);
  return reader
    ? reader(scenario, text)
    : refuse(scenario, `unknown setting "${field.slice(0, SHOWN_CHARACTERS)}"`);
}
