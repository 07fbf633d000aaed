/** Limits of a part: how much of a ceiling is used. */
import type { Limit } from './part';

/** Used to the full, with room for rounding: what was sized to hold must not break on the last digit. */
export const FULL = 1 + 1e-9;

export function limit(id: string, name: string, used: number, capacity: number, unit: string): Limit {
  return { id, name, used, capacity, unit, utilizationRatio: used / capacity };
}

export function tightestFirst(limits: readonly Limit[]): readonly Limit[] {
  return [...limits].sort((a, b) => b.utilizationRatio - a.utilizationRatio);
}
