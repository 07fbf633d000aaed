/** The answers in figures, each with its difference to the first column: absolute, then relative, and what that means. */
import type { Assessment } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { describeChange } from '../metrics/describeChange';
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
  readonly id: string;
  readonly name: string;
  readonly source: NumberId;
  readonly value: (assessment: Assessment) => number | null;
  readonly format: (value: number) => string;
  /** What more and less are called; more is worse, always. */
  readonly more: string;
  readonly less: string;
}

const usd = (id: string, name: string, value: (cost: Assessment['cost']) => number): Metric => ({
  id,
  name,
  source: 'metric:cost',
  value: ({ cost }) => value(cost),
  format: formatUsd,
  more: 'dearer',
  less: 'cheaper',
});

const METRICS: readonly Metric[] = [
  usd('total', 'Cost a month', (cost) => cost.totalUsdPerMonth),
  usd('infrastructure', 'Infrastructure', (cost) => cost.infrastructureUsdPerMonth),
  usd('people', 'People', (cost) => cost.peopleUsdPerMonth),
  {
    id: 'freshness',
    name: 'Age of data, p95',
    source: 'metric:latency',
    value: ({ freshness }) => freshness.p95Seconds,
    format: formatSeconds,
    more: 'older',
    less: 'fresher',
  },
  {
    id: 'dashboards',
    name: 'Dashboards, p95',
    source: 'metric:latency',
    value: ({ serving }) => serving.dashboardP95Seconds,
    format: formatSeconds,
    more: 'slower',
    less: 'faster',
  },
  {
    id: 'decisions',
    name: 'Online decisions, p99',
    source: 'metric:latency',
    value: ({ serving }) => serving.decisionP99Seconds,
    format: formatSeconds,
    more: 'slower',
    less: 'faster',
  },
  {
    id: 'late',
    name: 'Reliability, late a month',
    source: 'metric:reliability',
    value: ({ reliability }) => reliability.lateHoursPerMonth,
    format: formatHours,
    more: 'less on time',
    less: 'more on time',
  },
  {
    id: 'loss',
    name: 'Events lost a year',
    source: 'metric:reliability',
    value: ({ dataLoss }) => dataLoss.lostRatio,
    format: formatRatio,
    more: 'more lost',
    less: 'fewer lost',
  },
  {
    id: 'complexity',
    name: 'Structural complexity',
    source: 'metric:complexity',
    value: ({ complexity }) => complexity.structural,
    format: (value) => formatNumber(value, value < 10 ? 1 : 0),
    more: 'more complex',
    less: 'simpler',
  },
];

const NONE = 'none asked';

function compare({ format, more, less }: Metric, before: number, now: number): MetricDifference {
  const { direction, text } = describeChange({ before, now, format, more, less });
  if (direction === 'none') return { direction, text, word: '', verdict: 'same' };
  return direction === 'up'
    ? { direction, text, word: more, verdict: 'worse' }
    : { direction, text, word: less, verdict: 'better' };
}

export function compareMetrics(columns: readonly CompareColumn[]): readonly MetricRow[] {
  const assessments = columns.map(({ decision }) => decision.chosen);
  return METRICS.flatMap((metric) => {
    const values = assessments.map(metric.value);
    if (values.every((value) => value === null)) return [];
    const [first = null] = values;
    const cells = columns.map((column, index): MetricCell => {
      const value = values[index] ?? null;
      return {
        id: columnId(column),
        text: value === null ? NONE : metric.format(value),
        difference: index === 0 || value === null || first === null ? null : compare(metric, first, value),
      };
    });
    return [{ id: metric.id, name: metric.name, source: metric.source, cells }];
  });
}
