/** The five figures by which options are compared: what each would be, and its difference to what stands. */
import { type Assessment, type FigureId, figureRow } from '../../engine';
import { describeChange } from '../metrics/describeChange';
import { formatterOf } from '../metrics/formatFigure';
import type { MetricChange } from '../metrics/metricView';
import type { NumberId } from '../receipt/numberId';

export const COMPARED = [
  'totalUsdPerMonth',
  'infrastructureUsdPerMonth',
  'freshnessSeconds',
  'lateHoursPerMonth',
  'structuralComplexity',
] as const satisfies readonly FigureId[];

export type ComparedId = (typeof COMPARED)[number];

export interface Figure {
  readonly id: ComparedId;
  readonly source: NumberId;
  readonly value: string;
  /** Null beside what stands itself. */
  readonly change: MetricChange | null;
}

/** None of them is ever absent. */
const read = (id: ComparedId, assessment: Assessment) => figureRow(id).read(assessment) ?? 0;

export function compareFigures(option: Assessment, stands: Assessment | null): readonly Figure[] {
  return COMPARED.map((id) => {
    const [now, format] = [read(id, option), formatterOf(id)];
    return {
      id,
      source: `metric:${figureRow(id).metric}`,
      value: id === 'structuralComplexity' ? option.complexity.band : format(now),
      change: stands && describeChange({ before: read(id, stands), now, format, more: 'more', less: 'less' }),
    };
  });
}
