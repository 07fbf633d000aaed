/** A small multiple: one figure over the months, a line for each way to move, its promise, and where the promise is broken. */
import { area, line, scaleLinear, scaleLog } from 'd3';
import { type GrownGrowth, POLICY_IDS, type PolicyId, type PolicyMonth } from '../../engine';
import { fill } from '../../words/fill';
import { formatCount } from '../../words/format/number';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { HOURS_PER_MONTH } from './hoursPerMonth';
import { roundTicks } from './roundTicks';
import { spreadLabels } from './spreadLabels';
import type { TimeAxis } from './timeAxis';

export const SERIES_IDS = ['traffic', 'cost', 'freshness', 'late'] as const;
export type SeriesId = (typeof SERIES_IDS)[number];

export interface SeriesLine {
  /** Ways that follow the very same line. */
  readonly policies: readonly PolicyId[];
  readonly path: string;
  /** Where the line is above its promise; empty where it never is. */
  readonly brokenPath: string;
  readonly label: string;
  readonly labelYPx: number;
  readonly values: readonly number[];
  readonly yPx: readonly number[];
}

export interface SeriesView {
  readonly id: SeriesId;
  readonly name: string;
  readonly note: string;
  readonly heightPx: number;
  readonly lines: readonly SeriesLine[];
  readonly ticks: readonly { readonly yPx: number; readonly label: string }[];
  readonly promise: { readonly yPx: number; readonly label: string } | null;
}

const SERIES_HEIGHT_PX = 92;
const TOP_PX = 8;
const BOTTOM_PX = 6;
const LABEL_GAP_PX = 15;
const LOG_FROM_RATIO = 6;
const LEAST_TICK_GAP_PX = 22;
const LINEAR_TICKS = 3;

interface Figure {
  readonly name: string;
  readonly of: (month: PolicyMonth, index: number) => number;
  readonly write: (value: number) => string;
  readonly promised: number | null;
  readonly promise: (value: string) => string;
}

function figureOf(id: SeriesId, { request, months }: GrownGrowth): Figure {
  const { scenario } = request;
  const none = { promised: null, promise: () => '' };
  const hours = (1 - scenario.reliabilityRatio) * HOURS_PER_MONTH;
  switch (id) {
    case 'traffic':
      return {
        ...none,
        name: GROWTH.series.traffic,
        of: (_, index) => months[index]?.scenario.eventsPerDay ?? 0,
        write: formatCount,
      };
    case 'cost':
      return {
        ...none,
        name: scenario.objective === 'total' ? GROWTH.series.cost : GROWTH.series.bill,
        of: ({ infrastructureUsd, peopleUsd }) =>
          infrastructureUsd + (scenario.objective === 'total' ? peopleUsd : 0),
        write: formatUsd,
      };
    case 'freshness':
      return {
        name: GROWTH.series.freshness,
        of: ({ freshnessSeconds }) => freshnessSeconds,
        write: formatSeconds,
        promised: scenario.freshnessSeconds,
        promise: (value) => fill(GROWTH.promised, { value }),
      };
    case 'late':
      return {
        name: GROWTH.series.late,
        of: ({ lateHours }) => lateHours,
        write: formatHours,
        promised: hours,
        promise: (value) => fill(GROWTH.allowed, { value }),
      };
  }
}

/** A scale that fits: logarithmic once the largest is several times the least. */
function fitScale(values: readonly number[]) {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.min(...positive, Number.MAX_VALUE);
  const high = Math.max(...positive, Number.MIN_VALUE);
  const range = [SERIES_HEIGHT_PX - BOTTOM_PX, TOP_PX];
  if (positive.length === 0) return { isLog: false, low: 0, high: 1, scale: scaleLinear([0, 1], range) };
  const isLog = high / low > LOG_FROM_RATIO;
  return isLog
    ? { isLog, low, high, scale: scaleLog([low, high], range).clamp(true) }
    : { isLog, low: 0, high, scale: scaleLinear([0, high], range).clamp(true) };
}

export function viewSeries(id: SeriesId, grown: GrownGrowth, axis: TimeAxis): SeriesView {
  const figure = figureOf(id, grown);
  const valuesOf = (policy: PolicyId) => grown.policies[policy].months.map(figure.of);
  const groups = groupAlike(id === 'traffic' ? ['just-in-time'] : POLICY_IDS, valuesOf);
  const { promised } = figure;
  const all = groups.flatMap(({ values }) => values);
  const { scale, isLog, low, high } = fitScale(promised === null ? all : [...all, promised]);
  const y = (value: number) => scale(value);
  const ticks = isLog
    ? roundTicks({ low, high, isTime: id === 'freshness', place: y, gapPx: LEAST_TICK_GAP_PX })
    : scale.ticks(LINEAR_TICKS);
  const ends = spreadLabels(
    groups.map(({ values }) => y(values.at(-1) ?? 0)),
    LABEL_GAP_PX,
    [TOP_PX, SERIES_HEIGHT_PX - BOTTOM_PX],
  );
  return {
    id,
    name: figure.name,
    note: [isLog ? GROWTH.logNote : '', id === 'cost' ? GROWTH.costNote : ''].filter(Boolean).join('; '),
    heightPx: SERIES_HEIGHT_PX,
    lines: groups.map(({ policies, values }, index) => ({
      policies,
      values,
      yPx: values.map(y),
      path: line<number>((_, month) => axis.place(month), y)(values) ?? '',
      brokenPath:
        promised === null
          ? ''
          : (area<number>((_, month) => axis.place(month), y(promised), y).defined(
              (value) => value > promised,
            )([...values]) ?? ''),
      label: nameGroup(id, policies, figure.write(values.at(-1) ?? 0)),
      labelYPx: ends[index] ?? 0,
    })),
    ticks: ticks.map((value) => ({ yPx: y(value), label: figure.write(value) })),
    promise: promised === null ? null : { yPx: y(promised), label: figure.promise(figure.write(promised)) },
  };
}

function nameGroup(id: SeriesId, policies: readonly PolicyId[], value: string): string {
  if (id === 'traffic') return value;
  if (policies.length === POLICY_IDS.length) return GROWTH.allThree;
  return policies.map((policy) => GROWTH.policies[policy].short).join(', ');
}

interface Group {
  readonly policies: PolicyId[];
  readonly values: readonly number[];
}

function groupAlike(policies: readonly PolicyId[], valuesOf: (policy: PolicyId) => readonly number[]) {
  const groups: Group[] = [];
  for (const policy of policies) {
    const values = valuesOf(policy);
    const alike = groups.find((group) => group.values.every((value, month) => value === values[month]));
    if (alike === undefined) groups.push({ policies: [policy], values });
    else alike.policies.push(policy);
  }
  return groups;
}
