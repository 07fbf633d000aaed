/** Limits of a part: how much of a ceiling is used. */
import type { Limit } from './part';

export function limit(id: string, name: string, used: number, capacity: number, unit: string): Limit {
  return { id, name, used, capacity, unit, utilizationRatio: used / capacity };
}

export function tightestFirst(limits: readonly Limit[]): readonly Limit[] {
  return [...limits].sort((a, b) => b.utilizationRatio - a.utilizationRatio);
}
