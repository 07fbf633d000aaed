/** Keeps numbers from outside within what a scenario allows. */
import {
  ASSUMPTIONS,
  type AssumptionId,
  CONSTANT_BOUNDS,
  type ConstantId,
  DRIVERS,
  type DriverId,
} from '../engine';

export const BUDGET_USD = { low: 1, high: 1e9 } as const;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export function boundsOfDriver(driver: DriverId): { readonly low: number; readonly high: number } {
  const { detents } = DRIVERS[driver];
  return { low: Math.min(...detents), high: Math.max(...detents) };
}

export function clampDriver(driver: DriverId, value: number): number {
  const { low, high } = boundsOfDriver(driver);
  return clamp(value, low, high);
}

export function clampAssumption(id: AssumptionId, value: number): number {
  const definition = ASSUMPTIONS.find((candidate) => candidate.id === id);
  if (!definition) return value;
  const within = clamp(value, definition.low, definition.high);
  return definition.wholeNumber ? Math.round(within) : within;
}

export function clampConstant(id: ConstantId, value: number): number {
  const [least, most, isWhole] = CONSTANT_BOUNDS[id];
  const within = clamp(value, least, most);
  return isWhole ? Math.round(within) : within;
}
