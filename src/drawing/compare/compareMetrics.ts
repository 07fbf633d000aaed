/** The answers in figures, each with its difference to the first column: absolute, then relative, and what that means. */
import { type FigureId, figureRow } from '../../engine';
import { describeChange } from '../metrics/describeChange';
import { formatterOf, nameWithPercentile } from '../metrics/formatFigure';
import type { NumberId } from '../receipt/numberId';
import { type CompareColumn, columnId } from './compareColumn';

export interface MetricDifference {
  readonly direction: 'up' | 'down' | 'none';
  readonly text: string;
  /** "dearer", "fresher"; empty where nothing differs. */
  readonly word: string;
  readonly verdict: 'better' | 'worse' | 'same';
}

export interface MetricCell {
  readonly id: string;
  readonly text: string;
  /** Null in the first column, and where one of the two has no such figure. */
  readonly difference: MetricDifference | null;
}

export interface MetricRow {
  readonly id: string;
  readonly name: string;
  readonly source: NumberId;
  readonly cells: readonly MetricCell[];
}

interface Metric {
  readonly id: FigureId;
  readonly name: string;
  readonly more: string;
  readonly less: string;
}

const METRICS: readonly Metric[] = [
  { id: 'totalUsdPerMonth', name: 'Cost a month', more: 'dearer', less: 'cheaper' },
  { id: 'infrastructureUsdPerMonth', name: 'Infrastructure', more: 'dearer', less: 'cheaper' },
  { id: 'peopleUsdPerMonth', name: 'People', more: 'dearer', less: 'cheaper' },
  { id: 'freshnessSeconds', name: 'Age of data', more: 'older', less: 'fresher' },
  { id: 'servingSeconds', name: 'Dashboards', more: 'slower', less: 'faster' },
  { id: 'decisionSeconds', name: 'Online decisions', more: 'slower', less: 'faster' },
  { id: 'lateHoursPerMonth', name: 'Reliability, late a month', more: 'less on time', less: 'more on time' },
  { id: 'dataLossRatio', name: 'Events lost a year', more: 'more lost', less: 'fewer lost' },
  { id: 'structuralComplexity', name: 'Structural complexity', more: 'more complex', less: 'simpler' },
];

const NONE = 'none asked';

function compare({ id, more, less }: Metric, before: number, now: number): MetricDifference {
  const { direction, text } = describeChange({ before, now, format: formatterOf(id), more, less });
  if (direction === 'none') return { direction, text, word: '', verdict: 'same' };
  const isBetter = figureRow(id).better === (direction === 'up' ? 'more' : 'less');
  return { direction, text, word: direction === 'up' ? more : less, verdict: isBetter ? 'better' : 'worse' };
}

export function compareMetrics(columns: readonly CompareColumn[]): readonly MetricRow[] {
  const assessments = columns.map(({ decision }) => decision.chosen);
  return METRICS.flatMap((metric) => {
    const values = assessments.map((assessment) => figureRow(metric.id).read(assessment));
    if (values.every((value) => value === null)) return [];
    const [first = null] = values;
    const cells = columns.map((column, index): MetricCell => {
      const value = values[index] ?? null;
      return {
        id: columnId(column),
        text: value === null ? NONE : formatterOf(metric.id)(value),
        difference: index === 0 || value === null || first === null ? null : compare(metric, first, value),
      };
    });
    const { id, name } = metric;
    return [{ id, name: nameWithPercentile(name, id), source: `metric:${figureRow(id).metric}`, cells }];
  });
}
