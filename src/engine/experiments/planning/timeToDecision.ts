/** How long a test takes to gather its units. */

export interface TestTraffic {
  readonly armCount: number;
  readonly unitsPerArm: number;
  /** Share of the traffic that enters the test. */
  readonly allocationRatio: number;
  readonly newUnitsPerDay: number;
  /** All different units there are: new ones become rare as they have been seen. */
  readonly reachableUnits: number;
}

export type TimeToDecision =
  | { readonly kind: 'decides'; readonly days: number }
  /** More units than exist: no duration is long enough. */
  | { readonly kind: 'infeasible'; readonly missingUnits: number };

/** Weekdays differ, so tests run whole weeks. */
const DAYS_PER_WEEK = 7;

/**
 * Whole weeks until U(t) = U(1 - exp(-t/tau)) has brought arms times units, tau = reachable units over new units a day.
 * Delays of the pipeline and of the analysis come on top.
 */
export function timeToDecision(traffic: TestTraffic): TimeToDecision {
  const { armCount, unitsPerArm, allocationRatio, newUnitsPerDay, reachableUnits } = traffic;
  const needed = armCount * unitsPerArm;
  const reachable = reachableUnits * allocationRatio;
  if (needed >= reachable) return { kind: 'infeasible', missingUnits: needed - reachable };
  const days = daysToReach(needed / allocationRatio, newUnitsPerDay, reachableUnits);
  return { kind: 'decides', days: Math.max(1, Math.ceil(days / DAYS_PER_WEEK)) * DAYS_PER_WEEK };
}

function daysToReach(units: number, newUnitsPerDay: number, reachableUnits: number): number {
  if (!Number.isFinite(reachableUnits)) return units / newUnitsPerDay;
  return (-reachableUnits * Math.log1p(-units / reachableUnits)) / newUnitsPerDay;
}
