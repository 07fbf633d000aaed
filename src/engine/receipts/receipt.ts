/** Receipts: a formula with the numbers put in, its inputs, its constants and their sources. */

import { ASSUMPTIONS, type AssumptionId } from '../assumptions';
import type { ConstantId } from '../data/constantValues';
import type { ConstantKind } from '../data/sourced';
import { resolveAssumptions } from '../laws/demand';
import type { MetricId, PromiseCheck } from '../promises';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../scenario';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '../units';

// Receipts: a formula with the numbers put in, its inputs, its sources.

/** `usd` is paid once, or summed over months. */
export type ReceiptUnit =
  | 'usd'
  | 'usd-per-month'
  | 'seconds'
  | 'hours'
  | 'ratio'
  | 'count'
  | 'bytes'
  | 'rows-per-second'
  | 'plain';

export interface ReceiptLine {
  readonly label: string;
  /** Value in base units and how to write it. */
  readonly value: number;
  readonly unit: ReceiptUnit;
  /** The substituted formula, for example "3 brokers × 730 h × $0.204". */
  readonly formula?: string;
}

export interface ReceiptConstant {
  readonly id: ConstantId;
  readonly name: string;
  /** In use: the visitor's own number where one is set. */
  readonly value: number;
  readonly standard: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: ConstantKind;
  /** How it was derived, or why it was assumed. */
  readonly note: string;
  /** Ids of evidence; empty for an estimate. */
  readonly sources: readonly string[];
}

/** How much an output may be trusted, and by how much it is known to be off. */
export interface Standing {
  readonly kind: 'exact' | 'approximation' | 'estimate';
  readonly note: string;
}

/** A slider or an assumption that enters. */
export interface ReceiptInput {
  readonly origin: 'slider' | 'default' | 'by hand';
  readonly driver: DriverId | null;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface ReceiptSection {
  readonly title: string;
  /** In symbols, as in MODEL.md. */
  readonly law: string;
  readonly standing: Standing;
  /** With the numbers put in. */
  readonly substituted: string;
  readonly result: ReceiptLine;
  readonly lines: readonly ReceiptLine[];
}

/** Whatever a number on the page is worked out from. */
export interface Receipt {
  readonly definition: string;
  readonly sections: readonly ReceiptSection[];
  readonly inputs: readonly ReceiptInput[];
  readonly constants: readonly ReceiptConstant[];
  readonly limits: string;
}

export interface MetricReceipt extends Receipt {
  readonly metric: MetricId;
}

/** Small pieces that receipts are written with. */
export const line = (
  label: string,
  value: number,
  unit: ReceiptLine['unit'],
  formula?: string,
): ReceiptLine => (formula === undefined ? { label, value, unit } : { label, value, unit, formula });

export function compact(value: number): string {
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** What of a scenario enters a receipt: sliders, and assumptions with word of whose they are. */
export interface InputNames {
  readonly drivers: readonly DriverId[];
  readonly assumptions: readonly AssumptionId[];
}

export const INPUTS: Readonly<Record<MetricId, InputNames>> = {
  latency: {
    drivers: ['traffic', 'freshness'],
    assumptions: [
      'peakToMeanRatio',
      'bytesPerEvent',
      'retentionMonths',
      'otherSources',
      'queriesPerDay',
      'queryWindowDays',
      'rawQueryShare',
      'servingPromiseSeconds',
      'onlineDecisionShare',
    ],
  },
  cost: {
    drivers: DRIVER_IDS,
    assumptions: [
      'bytesPerEvent',
      'eventsPerRequest',
      'peakToMeanRatio',
      'retentionMonths',
      'otherSources',
      'streamConsumers',
      'queriesPerDay',
      'queryWindowDays',
      'rawQueryShare',
      'metricsPerExperiment',
      'experimentDays',
      'models',
      'peopleOnCall',
      'engineerUsdPerYear',
      'regionPriceFactor',
    ],
  },
  reliability: {
    drivers: ['experiments', 'reliability', 'freshness'],
    assumptions: ['otherSources', 'models', 'dataLossRatio', 'peopleOnCall'],
  },
  complexity: { drivers: DRIVER_IDS, assumptions: ['otherSources', 'models'] },
};

export function receiptInputs(scenario: Scenario, names: InputNames): readonly ReceiptInput[] {
  const values = resolveAssumptions(scenario);
  const sliders = names.drivers.map((id): ReceiptInput => {
    const { name, field } = DRIVERS[id];
    return { origin: 'slider', driver: id, name, value: scenario[field], unit: DRIVERS[id].unit };
  });
  const assumed = ASSUMPTIONS.filter(({ id }) => names.assumptions.includes(id)).map(
    ({ id, name, unit }): ReceiptInput => ({
      origin: scenario.assumptions[id] === undefined ? 'default' : 'by hand',
      driver: null,
      name,
      value: values[id],
      unit,
    }),
  );
  return [...sliders, ...assumed];
}

// Numbers in the sentences of receipts.

const THOUSAND = 1000;
const SHORT_SECONDS = 90;
const SHORT_HOURS = 48;
const HOURS_PER_DAY = 24;
const PERCENT = 100;

const digits = (value: number, count: number) =>
  value.toLocaleString('en-US', { maximumSignificantDigits: count });

export function usd(value: number): string {
  const size = Math.abs(value);
  if (size < THOUSAND) return `$${Math.round(size)}`;
  if (size < THOUSAND ** 2) return `$${digits(size / THOUSAND, size < 10 * THOUSAND ? 2 : 3)}K`;
  return `$${digits(size / THOUSAND ** 2, 3)}M`;
}

export function duration(seconds: number): string {
  if (seconds < 1) return `${digits(seconds * THOUSAND, 2)} ms`;
  if (seconds < SHORT_SECONDS) return `${digits(seconds, 2)} s`;
  const minutes = seconds / SECONDS_PER_MINUTE;
  if (minutes < SHORT_SECONDS) return `${digits(minutes, 2)} min`;
  const hours = seconds / SECONDS_PER_HOUR;
  return hours < SHORT_HOURS ? `${digits(hours, 2)} h` : `${digits(hours / HOURS_PER_DAY, 2)} days`;
}

export function percent(ratio: number): string {
  const gap = 1 - ratio;
  const places = gap <= 0 || gap >= 0.1 ? 1 : Math.min(5, Math.ceil(-Math.log10(gap * PERCENT)) + 1);
  return `${Number((ratio * PERCENT).toFixed(Math.max(0, places))).toString()}%`;
}

/** "freshness 3.1 h against 1 h". */
export function promiseWords(check: PromiseCheck): string {
  switch (check.id) {
    case 'freshness':
      return `freshness ${duration(check.actual)} against ${duration(check.promised)}`;
    case 'serving':
      return check.usedRatio > THOUSAND
        ? 'the promised answer time of dashboards: the store is saturated'
        : `dashboards ${duration(check.actual)} against ${duration(check.promised)} at p95`;
    case 'decision':
      return check.usedRatio > THOUSAND
        ? 'online decisions: no model answers'
        : `decisions ${duration(check.actual)} against ${duration(check.promised)} at p99`;
    case 'reliability':
      return check.actual <= 0
        ? `reliability: late all month against ${lateHours(check.promised)}`
        : `reliability: ${lateHours(check.actual)} late a month against ${lateHours(check.promised)}`;
    case 'data-loss':
      return `${digits(check.actual * PERCENT, 2)}% of events lost against ${digits(check.promised * PERCENT, 2)}%`;
    case 'on-call':
      return check.usedRatio > THOUSAND
        ? 'people on call: nothing wakes them'
        : `${check.actual} people on call against ${check.promised}`;
    case 'budget':
      return `the budget: ${usd(check.actual)} a month against ${usd(check.promised)}`;
    case 'capacity':
      return `capacity used ${digits(check.actual * PERCENT, 2)}%`;
    case 'fan-out':
      return `one consumer against ${check.promised}`;
  }
}

function lateHours(ratio: number): string {
  return duration((1 - ratio) * HOURS_PER_MONTH * SECONDS_PER_HOUR);
}

// How much each output may be trusted, as MODEL.md has it law by law.

const exact = (note: string): Standing => ({ kind: 'exact', note });
const approximation = (note: string): Standing => ({ kind: 'approximation', note });
const estimate = (note: string): Standing => ({ kind: 'estimate', note });

export const STANDINGS = {
  freshness: approximation(
    'The waits are exact. Several delays are taken as one lognormal: within 0.2% of a simulation from p5 to p99.9 where waits dominate, 2.4% low at p99 on the way to an online store.',
  ),
  serving: approximation(
    'Exact for the mean of a shared machine. As a percentile 5% low at a load of 16%, 8% at 30% and 16% at 60%, against a simulation.',
  ),
  decision: approximation(
    'The wait is exact (Erlang C). The percentiles are those of a lognormal: against a simulation 6% high on four cores, 2% low at p99 on 94.',
  ),
  bill: approximation(
    'A sum of list prices. Against the published totals of one guide it is checked further down; discounts and free tiers are left out, and they are often large.',
  ),
  people: estimate(
    'No published source gives hours per tool. Ranges span a factor of four to ten, so trust the order more than the figure.',
  ),
  late: approximation(
    'Causes are added as if they never overlapped: an upper bound, about an hour a month too high at Startup.',
  ),
  changes: estimate(
    'The product is exact; what goes into it is not: rates of failed changes come from surveys, repair and reach are judgement.',
  ),
  structure: estimate(
    'The formula is published and its graph energy exact. The weights of the components are judgement: the order holds, the absolute number does not.',
  ),
  rate: exact('A division of what you set; the peak is your ratio of busiest hour to mean.'),
  liveTests: exact("Little's law, in the mean, whatever the lengths of tests."),
  power: exact('For the normal approximation of a two-sided test of two proportions, read once.'),
  budget: exact('Your promise, written in hours of a month of 730.5 hours.'),
  defaults: estimate('Defaults that follow your sliders. Each can be set by hand among the assumptions.'),
  promise: exact('Your promise, as you set it, and who it is made to.'),
  limit: approximation(
    'What is used over what the part can carry. Capacities are published limits, one benchmark, or estimates; skew and noisy neighbours are left out.',
  ),
  search: exact(
    'Every compatible design is weighed, and a test holds the search against trying them all. It is exact for this catalog and these constants, and no more.',
  ),
  binding: exact('A difference between two decisions one labelled tick apart, not a slope.'),
  flips: exact('One decision for every place of the slider, the rest held where it is.'),
} as const satisfies Record<string, Standing>;
