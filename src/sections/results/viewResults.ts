/** What the four cards show: figure, bar, how it could turn out, and in how many futures its promise is kept. */
import { formatSpan } from '../../drawing/doubt/formatSpan';
import { formatNumber } from '../../drawing/format/formatNumber';
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import { placeOnScale } from '../../drawing/metrics/placeOnScale';
import type { Assessment, Binding, FigureId, Futures, MetricId, PromiseId } from '../../engine';
import { RESULTS } from '../../words/results';

/** Places are shares of the width. */
export type ResultBar =
  | {
      readonly kind: 'dot';
      readonly at: number;
      readonly from: number;
      readonly to: number;
      readonly promise: number;
    }
  | {
      readonly kind: 'money';
      readonly people: number;
      readonly infrastructure: number;
      /** What the promise that decides the cost adds. */
      readonly promised: number;
      readonly budget: number | null;
    }
  | { readonly kind: 'steps'; readonly step: number };

export interface ResultView {
  readonly id: MetricId;
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly bar: ResultBar;
  /** P10 to P90 of the figure over the futures. */
  readonly couldBe: string | null;
  /** Futures in which its promises are kept, of a hundred; null where nothing is promised. */
  readonly odds: number | null;
  /** A promise of this card is broken as modelled. */
  readonly isBroken: boolean;
  /** The promise that decides the cost is one of this card. */
  readonly decides: boolean;
}

export interface ResultSubject {
  readonly now: Assessment;
  readonly futures: Futures | null;
  readonly binding: Binding | null;
}

const PROMISES: Readonly<Record<MetricId, readonly PromiseId[]>> = {
  latency: ['freshness', 'serving', 'decision'],
  cost: ['budget'],
  reliability: ['reliability', 'data-loss'],
  complexity: ['on-call'],
};
const BANDS = ['Low', 'Medium', 'High'];

/** The range of a figure and what is left of it as text. */
function couldBe(futures: Futures | null, id: FigureId, format: (value: number) => string): string | null {
  const quantiles = futures?.figures[id];
  return quantiles ? formatSpan(quantiles.p10, quantiles.p90, format).replace(/^about /, '') : null;
}

/** Of a range no more is known than the first figure of what is missing to always. */
function formatOnTime(ratio: number): string {
  return formatRatio(ratio > 0.9 ? 1 - Number((1 - ratio).toPrecision(1)) : ratio);
}

function oddsOf(futures: Futures | null, id: MetricId): number | null {
  const counts = PROMISES[id].flatMap((promise) => futures?.keptCounts[promise] ?? []);
  return counts.length === 0 ? null : Math.min(...counts);
}

function latencyBar({ now: { freshness, demand }, futures }: ResultSubject): ResultBar {
  const { place, promiseRatio } = placeOnScale(demand.scenario.freshnessSeconds, freshness.p95Seconds);
  const range = futures?.figures.freshnessSeconds;
  const at = place(freshness.p95Seconds);
  return {
    kind: 'dot',
    at,
    from: Math.min(at, place(range?.p10 ?? freshness.p95Seconds)),
    to: Math.max(at, place(range?.p90 ?? freshness.p95Seconds)),
    promise: promiseRatio,
  };
}

/** By what is missing to always, so that better is to the right and 99.9% is not beside 99%. */
function reliabilityBar({ now: { reliability }, futures }: ResultSubject): ResultBar {
  const late = Math.max(reliability.lateHoursPerMonth, 1e-9);
  const range = futures?.figures.lateHoursPerMonth;
  const budget = reliability.budgetHoursPerMonth;
  const place = (hours: number) =>
    Math.min(1, Math.max(0, 0.55 - Math.log10(Math.max(hours, 1e-9) / budget) / 3));
  return {
    kind: 'dot',
    at: place(late),
    from: place(Math.max(range?.p90 ?? late, late)),
    to: place(Math.min(range?.p10 ?? late, late)),
    promise: place(budget),
  };
}

function costBar({ now: { cost, demand }, futures, binding }: ResultSubject): ResultBar {
  const total = cost.totalUsdPerMonth;
  const budget = demand.scenario.budgetUsdPerMonth;
  const reach = Math.max(total, futures?.figures.totalUsdPerMonth?.p90 ?? total, 1);
  const saved = binding?.isPromise ? Math.min(binding.savedUsdPerMonth, cost.totalUsdPerMonth) : 0;
  const share = (usd: number) => Math.max(0, usd) / reach;
  return {
    kind: 'money',
    people: share(cost.peopleUsdPerMonth),
    infrastructure: share(cost.infrastructureUsdPerMonth),
    promised: share(saved),
    budget: budget === null || budget > reach ? null : share(budget),
  };
}

function engineersText(engineers: number): string {
  const number = formatNumber(engineers, engineers < 9.95 ? 1 : 0);
  return `${number} ${number === '1' ? RESULTS.engineer : RESULTS.engineers}`;
}

export function viewResults(subject: ResultSubject): readonly ResultView[] {
  const { now, futures, binding } = subject;
  const { freshness, cost, reliability, complexity } = now;
  const common = (id: MetricId) => ({
    id,
    name: RESULTS.names[id],
    odds: oddsOf(futures, id),
    isBroken: now.promises.some((check) => PROMISES[id].includes(check.id) && !check.kept),
    decides: binding?.isPromise === true && binding.metric === id,
  });
  return [
    {
      ...common('latency'),
      figure: formatSeconds(freshness.p95Seconds),
      unit: RESULTS.old,
      bar: latencyBar(subject),
      couldBe: couldBe(futures, 'freshnessSeconds', formatSeconds),
    },
    {
      ...common('cost'),
      figure: formatUsd(cost.totalUsdPerMonth),
      unit: '',
      bar: costBar(subject),
      couldBe: couldBe(futures, 'totalUsdPerMonth', formatUsd),
    },
    {
      ...common('reliability'),
      figure: formatRatio(reliability.onTimeRatio),
      unit: RESULTS.onTime,
      bar: reliabilityBar(subject),
      couldBe: couldBe(futures, 'onTimeRatio', formatOnTime),
    },
    {
      ...common('complexity'),
      figure: complexity.band,
      unit: engineersText(complexity.operatingEngineers),
      bar: { kind: 'steps', step: BANDS.indexOf(complexity.band) },
      couldBe: couldBe(futures, 'operatingEngineers', (value) => formatNumber(value, 1)),
    },
  ];
}
