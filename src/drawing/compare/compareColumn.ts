/** One column of the comparison: a scenario with its answer, under a letter or as the present one. */
import type { Decision } from '../../engine';

export interface CompareColumn {
  /** Null for the present one. */
  readonly letter: string | null;
  /** The preset it started from, and whether it was edited. */
  readonly title: string;
  readonly decision: Decision;
}

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CompareCell[];
}

export interface CompareCell {
  readonly id: string;
  readonly text: string;
  /** Says the same as the first column. */
  readonly isSame: boolean;
}

/** The same name for a column wherever it is a key. */
export function columnId({ letter }: CompareColumn): string {
  return letter ?? 'now';
}
