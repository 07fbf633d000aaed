/** Makes a new scenario out of one and a single change. */
import {
  type AssumptionId,
  DRIVERS,
  type DriverId,
  type LayerId,
  type OptionId,
  type Scenario,
} from '../engine';
import { BUDGET_USD, clamp, clampAssumption, clampDriver } from './clampToScenario';

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
