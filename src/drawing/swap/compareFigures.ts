/** The five figures by which options are compared: what each would be, and its difference to what stands. */
import type { Assessment } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { describeChange } from '../metrics/describeChange';
import type { MetricChange } from '../metrics/metricView';
import type { NumberId } from '../receipt/numberId';

export type FigureId = 'cost' | 'infrastructure' | 'freshness' | 'late' | 'complexity';

export interface Figure {
  readonly id: FigureId;
  readonly source: NumberId;
  readonly value: string;
  /** Null beside what stands itself. */
  readonly change: MetricChange | null;
}

interface Measure {
  readonly id: FigureId;
  readonly source: NumberId;
  readonly read: (assessment: Assessment) => number;
  readonly format: (value: number) => string;
}

const MEASURES: readonly Measure[] = [
  { id: 'cost', source: 'metric:cost', read: ({ cost }) => cost.totalUsdPerMonth, format: formatUsd },
  {
    id: 'infrastructure',
    source: 'metric:cost',
    read: ({ cost }) => cost.infrastructureUsdPerMonth,
    format: formatUsd,
  },
  {
    id: 'freshness',
    source: 'metric:latency',
    read: ({ freshness }) => freshness.p95Seconds,
    format: formatSeconds,
  },
  {
    id: 'late',
    source: 'metric:reliability',
    read: ({ reliability }) => reliability.lateHoursPerMonth,
    format: formatHours,
  },
  {
    id: 'complexity',
    source: 'metric:complexity',
    read: ({ complexity }) => complexity.structural,
    format: (structural) => formatNumber(structural, 0),
  },
];

export function compareFigures(option: Assessment, stands: Assessment | null): readonly Figure[] {
  return MEASURES.map(({ id, source, read, format }) => ({
    id,
    source,
    value: id === 'complexity' ? option.complexity.band : format(read(option)),
    change:
      stands &&
      describeChange({ before: read(stands), now: read(option), format, more: 'more', less: 'less' }),
  }));
}
