/** Lays one square per replica: a row is a zone, what does not fit is counted. */
import type { Part, Redundancy } from '../../engine';

export interface Replicas {
  /** Zones or regions. */
  readonly rows: number;
  readonly columns: number;
  readonly shown: number;
  /** Replicas beyond the cap. */
  readonly more: number;
}

const ROWS: Readonly<Record<Redundancy, number>> = { 'one-zone': 1, 'several-zones': 3, 'two-regions': 2 };
const MOST_COLUMNS = 6;

export function arrangeReplicas({ unitCount, redundancy }: Pick<Part, 'unitCount' | 'redundancy'>): Replicas {
  const whole = Number.isFinite(unitCount) ? Math.max(Math.ceil(unitCount - 0.05), 0) : 0;
  const rows = Math.max(Math.min(ROWS[redundancy], whole), 1);
  const shown = Math.min(whole, rows * MOST_COLUMNS);
  return { rows, columns: Math.ceil(shown / rows), shown, more: whole - shown };
}
