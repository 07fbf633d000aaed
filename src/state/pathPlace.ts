/** Where a choice stands on the scale path, if it does. */
import { nearestOnPath, type Scenario, TIERS, type Tier } from '../engine';
import { isEdited } from './isEdited';
import type { Choice } from './simulatorState';

const known = new WeakMap<Scenario, number>();

/** Values are rounded, so that a place can't be read back from them. */
export function rememberPosition(scenario: Scenario, position: number): void {
  known.set(scenario, position);
}

/** Null off the path. */
export function positionOf(choice: Choice): number | null {
  const position = known.get(choice.scenario);
  if (position !== undefined) return position;
  return isEdited(choice) ? null : TIERS.indexOf(choice.preset);
}

/** Where the path is nearest to it. */
export function nearestPosition({ scenario }: Choice): number {
  return nearestOnPath(scenario);
}

/** The stop that a place of the path belongs to. */
export function stopNear(position: number): Tier {
  return TIERS[Math.min(TIERS.length - 1, Math.max(0, Math.round(position)))] ?? 'growth';
}
