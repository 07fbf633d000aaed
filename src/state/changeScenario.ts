/** Makes a new scenario out of one and a single change. */
import {
  type AssumptionId,
  type ConstantId,
  DRIVERS,
  type DriverId,
  type LayerId,
  type OptionId,
  type Scenario,
  STANDARD_VALUES,
} from '../engine';
import { BUDGET_USD, clamp, clampAssumption, clampConstant, clampDriver } from './clampToScenario';
import { withConstants } from './ownNumbers';

/** A record without the key, or with the new value under it. */
function withEntry<T extends object, K extends keyof T>(record: T, key: K, value: T[K] | null): T {
  const { [key]: _replaced, ...rest } = record;
  return (value === null ? rest : { ...rest, [key]: value }) as T;
}

export function changeDriver(scenario: Scenario, driver: DriverId, value: number): Scenario {
  if (!Number.isFinite(value)) return scenario;
  return { ...scenario, [DRIVERS[driver].field]: clampDriver(driver, value) };
}

export function changeAssumption(scenario: Scenario, id: AssumptionId, value: number | null): Scenario {
  if (value !== null && !Number.isFinite(value)) return scenario;
  const kept = value === null ? null : clampAssumption(id, value);
  return { ...scenario, assumptions: withEntry(scenario.assumptions, id, kept) };
}

export function changePin(scenario: Scenario, layer: LayerId, option: OptionId | null): Scenario {
  return { ...scenario, pins: withEntry(scenario.pins, layer, option) };
}

export function changeBudget(scenario: Scenario, usd: number | null): Scenario {
  if (usd !== null && !Number.isFinite(usd)) return scenario;
  return {
    ...scenario,
    budgetUsdPerMonth: usd === null ? null : clamp(usd, BUDGET_USD.low, BUDGET_USD.high),
  };
}

/** Null, or our own value, takes the visitor's number away; a scenario without any has no such field. */
export function changeConstant(scenario: Scenario, id: ConstantId, value: number | null): Scenario {
  if (value !== null && !Number.isFinite(value)) return scenario;
  const kept = value === null ? null : clampConstant(id, value);
  const { constants: before = {}, ...rest } = scenario;
  return withConstants(rest, withEntry(before, id, kept === STANDARD_VALUES[id] ? null : kept));
}

/** What is held stays held in another scenario, its swapped layers with it. */
export function withStanding(scenario: Scenario, { held, pins }: Scenario): Scenario {
  return held === undefined ? scenario : { ...scenario, pins, held };
}
