/** Whole weeks by effect as rows of squares. */
import type { ExperimentPlan } from '../../engine';
import { formatEffect, formatWeeks } from '../../words/format/experiments';

export interface WeekSquare {
  readonly id: string;
  readonly fromRatio: number;
  /** Saved by variance reduction; or part of a test that takes too long, whatever is drawn. */
  readonly kind: 'needed' | 'saved' | 'too-long';
}

export interface WeeksRow {
  readonly id: string;
  readonly isSet: boolean;
  readonly effect: string;
  readonly squares: readonly WeekSquare[];
  readonly label: string;
  /** With variance reduction, where that differs. */
  readonly reduced: string;
  readonly cells: readonly [alone: string, shared: string, reduced: string];
}

export interface WeeksDrawing {
  readonly rows: readonly WeeksRow[];
  /** Width of a week. */
  readonly weekRatio: number;
  /** Right edge of the length that was set. */
  readonly setRatio: number;
  readonly setLabel: string;
  readonly alone: string;
}

const DAYS_PER_WEEK = 7;

export function drawWeeks(plan: ExperimentPlan): WeeksDrawing {
  const { longestWeeks, days } = plan;
  const write = (weeks: number | null) => formatWeeks(weeks, longestWeeks);
  const shared = plan.tests.find(({ sharing }) => sharing === 'layers')?.splitAmong ?? 1;
  return {
    weekRatio: 1 / longestWeeks,
    setRatio: days / DAYS_PER_WEEK / longestWeeks,
    setLabel: days % DAYS_PER_WEEK === 0 ? `set: ${write(days / DAYS_PER_WEEK)}` : `set: ${days} days`,
    alone:
      shared === 1
        ? 'At this number of tests each layer holds one at a time: it has all users.'
        : `Users of a layer are split among ${shared} tests.`,
    rows: plan.effects.map(({ effectRatio, isSet, aloneWeeks, weeks, reducedWeeks }) => {
      const needed = reducedWeeks ?? longestWeeks;
      const squares = Array.from(
        { length: weeks ?? longestWeeks },
        (_, week): WeekSquare => ({
          id: `week-${week + 1}`,
          fromRatio: week / longestWeeks,
          kind: reducedWeeks === null ? 'too-long' : week < needed ? 'needed' : 'saved',
        }),
      );
      return {
        id: String(effectRatio),
        isSet,
        effect: formatEffect(effectRatio),
        squares,
        label: write(weeks),
        reduced: reducedWeeks === weeks || reducedWeeks === null ? '' : `${reducedWeeks} reduced`,
        cells: [write(aloneWeeks), write(weeks), write(reducedWeeks)],
      };
    }),
  };
}
