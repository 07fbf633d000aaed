/** The receipt of a metric: definition, laws, the laws with the numbers put in, lines, inputs, constants, limits. */

import {
  type Assessment,
  type Decision,
  HOURS_PER_MONTH,
  LAYER_IDS,
  listMetricConstants,
  type MetricId,
  readServing,
} from '../../engine';
import { formatTerm } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatHours, formatSeconds } from '../format/time';
import { formatUsd } from '../format/usd';
import { LAYER_NAMES } from '../layers';
import { optionName } from '../options';
import { CAUSE_NAMES, STAGE_NAMES, unitName } from '../parts';
import { INPUTS, line, type MetricReceipt, type ReceiptSection, receiptInputs } from './receipt';
import { STANDINGS } from './standings';

/** The sections of the cost receipt: the bill, and the people beside it. */
function billSection(chosen: Assessment): ReceiptSection {
  const { cost } = chosen;
  return {
    title: 'Infrastructure',
    law: 'bill = Σ over layers (compute + storage + requests + transfer + licences + observability) × price factor of the region',
    standing: STANDINGS.bill,
    substituted: `${LAYER_IDS.map((layer) => formatUsd(cost.byLayer[layer].infrastructureUsdPerMonth)).join(' + ')} = ${formatUsd(cost.infrastructureUsdPerMonth)}`,
    result: line('Infrastructure a month', cost.infrastructureUsdPerMonth, 'usd-per-month'),
    lines: LAYER_IDS.map((layer) => {
      const part = chosen.parts[layer];
      const pieces = Object.entries(part.cost)
        .filter(([, amount]) => amount >= 0.5)
        .map(([category, amount]) => `${category} ${formatUsd(amount)}`);
      return line(
        `${LAYER_NAMES[layer]}: ${optionName(part.option)}`,
        part.infrastructureUsdPerMonth,
        'usd-per-month',
        pieces.join(' + ') || undefined,
      );
    }),
  };
}

function peopleSection(chosen: Assessment): ReceiptSection {
  const hours = LAYER_IDS.reduce((sum, layer) => sum + chosen.parts[layer].peopleHoursPerMonth, 0);
  const hourUsd = chosen.cost.peopleUsdPerMonth / hours;
  return {
    title: 'People',
    law: 'people = hours of upkeep, incidents and tests × cost of an hour',
    standing: STANDINGS.people,
    substituted: `${formatTerm(hours)} h × ${formatUsd(hourUsd)} = ${formatUsd(chosen.cost.peopleUsdPerMonth)}`,
    result: line('People a month', chosen.cost.peopleUsdPerMonth, 'usd-per-month'),
    lines: LAYER_IDS.map((layer) => {
      const part = chosen.parts[layer];
      return line(
        `${LAYER_NAMES[layer]}: ${optionName(part.option)}`,
        part.peopleUsdPerMonth,
        'usd-per-month',
        `${formatTerm(part.peopleHoursPerMonth)} h × ${formatUsd(hourUsd)}`,
      );
    }),
  };
}

/** The sections of the latency receipt: age of data, answers of dashboards, online decisions. */
function freshnessSection(chosen: Assessment): ReceiptSection {
  const { freshness } = chosen;
  const interval = chosen.architecture.intervalSeconds;
  const fileInterval = chosen.parts.ingestion.closeSeconds ?? 0;
  const waits = freshness.stages
    .filter((stage) => stage.kind === 'wait')
    .map((stage) => `U(0, ${formatSeconds(stage.maxSeconds)})`);
  const works = freshness.stages
    .filter((stage) => stage.kind === 'work')
    .map((stage) => formatSeconds(stage.meanSeconds));
  return {
    title: freshness.consumer === 'dashboards' ? 'Freshness at dashboards' : 'Freshness at the online store',
    law: 'age = D + U(0, I) + U(0, r): delays as one lognormal, waits for run and file as uniform; percentiles of the sum, not sums of percentiles',
    standing: STANDINGS.freshness,
    substituted: `age = (${works.join(' + ') || '0'}) + ${waits.join(' + ') || '0'}; p95 = ${formatSeconds(freshness.p95Seconds)}`,
    result: line('Freshness at p95', freshness.p95Seconds, 'seconds'),
    lines: [
      ...freshness.stages.map((stage) =>
        line(
          `${LAYER_NAMES[stage.layer]}: ${STAGE_NAMES[stage.id]}`,
          stage.meanSeconds,
          'seconds',
          stage.kind === 'wait' ? `${formatSeconds(stage.maxSeconds)} ÷ 2` : undefined,
        ),
      ),
      line('Median age', freshness.p50Seconds, 'seconds'),
      line('Share older than promised', freshness.missRatio, 'ratio'),
      line(interval === null ? 'File interval' : 'Interval of runs', interval ?? fileInterval, 'seconds'),
    ],
  };
}

function servingSection(decision: Decision): ReceiptSection {
  const { chosen } = decision;
  const unit = unitName(chosen.parts.storage.unit);
  const serving = readServing(decision);
  return {
    title: 'Serving of dashboards',
    law: 'T95 = t0 + rows95 ÷ rate(units) ÷ (1 − load): processor sharing',
    standing: STANDINGS.serving,
    substituted: `${formatSeconds(serving.baseSeconds)} + ${formatTerm(serving.rowsP95)} rows ÷ rate of ${formatTerm(serving.units)} ${unit} ÷ (1 − ${formatRatio(serving.loadRatio)}) = ${formatSeconds(serving.p95Seconds)}`,
    result: line('Dashboard answer at p95', chosen.serving.dashboardP95Seconds, 'seconds'),
    lines: [
      line('Rows read at p95', serving.rowsP95, 'count'),
      line('Rows read on average', serving.rowsMean, 'count'),
      line('Queries a second in the busy hour', chosen.demand.peakQueriesPerSecond, 'plain'),
      line('Load in the busy hour', serving.loadRatio, 'ratio'),
      line(`Size, ${unit}`, serving.units, 'plain'),
    ],
  };
}

function decisionSection(chosen: Assessment): readonly ReceiptSection[] {
  const { decisionP95Seconds: p95, decisionP99Seconds: p99 } = chosen.serving;
  if (p95 === null || p99 === null) return [];
  return [
    {
      title: 'Online decisions',
      law: 'T = fetch + model + hops + wait, the wait of M/M/c; percentiles of a lognormal with the same mean and variance',
      standing: STANDINGS.decision,
      substituted: `p95 ${formatSeconds(p95)}, p99 ${formatSeconds(p99)} at ${formatTerm(chosen.demand.peakDecisionsPerSecond)} decisions/s at peak`,
      result: line('Decision at p99', p99, 'seconds'),
      lines: [
        line('Decisions a second, mean', chosen.demand.decisionsPerSecond, 'plain'),
        line('Decision at p95', p95, 'seconds'),
      ],
    },
  ];
}

/** The sections of the receipts of reliability and complexity. */
function lateSection(chosen: Assessment): ReceiptSection {
  const { reliability } = chosen;
  const sum = reliability.causes.map((cause) => formatHours(cause.hoursPerMonth)).join(' + ');
  return {
    title: 'Late time',
    law: 'reliability = 1 − (failed changes + failed runs + outages beyond the slack + missed freshness) ÷ hours of a month',
    standing: STANDINGS.late,
    substituted: `1 − (${sum}) ÷ ${HOURS_PER_MONTH} h = ${formatRatio(reliability.onTimeRatio)}`,
    result: line('On time', reliability.onTimeRatio, 'ratio'),
    lines: [
      ...reliability.causes.map((cause) => line(CAUSE_NAMES[cause.id], cause.hoursPerMonth, 'hours')),
      line('Error budget', reliability.budgetHoursPerMonth, 'hours'),
      line('Events lost', chosen.dataLoss.lostRatio, 'ratio'),
    ],
  };
}

export function changeSection(chosen: Assessment): ReceiptSection {
  const { reliability } = chosen;
  const late = reliability.causes.find((cause) => cause.id === 'changes')?.hoursPerMonth ?? 0;
  return {
    title: 'Changes that fail',
    law: 'late = incidents × (time to detect + time to repair) × share of the product that one takes down',
    standing: STANDINGS.changes,
    substituted: `${formatTerm(reliability.incidentsPerMonth)} × (${formatSeconds(reliability.detectSeconds)} + ${formatSeconds(reliability.repairSeconds)}) × ${formatRatio(reliability.blastRatio)} = ${formatHours(late)}`,
    result: line('Late by changes', late, 'hours'),
    lines: [
      line('Changes a month, tests included', reliability.changesPerMonth, 'count'),
      line('Incidents a month', reliability.incidentsPerMonth, 'plain'),
      line('Time to detect', reliability.detectSeconds, 'seconds'),
      line('Time to repair', reliability.repairSeconds, 'seconds'),
      line('Share taken down', reliability.blastRatio, 'ratio'),
    ],
  };
}

function structureSection(chosen: Assessment): ReceiptSection {
  const { complexity } = chosen;
  return {
    title: 'Structural complexity',
    law: 'C = C1 + C2 · C3: components, interfaces, graph energy ÷ n',
    standing: STANDINGS.structure,
    substituted: `${complexity.components} components, ${complexity.interfaces} interfaces, C3 = ${formatTerm(complexity.topology)}: C = ${formatTerm(complexity.structural)}`,
    result: line('Structural complexity', complexity.structural, 'plain'),
    lines: [
      line('Engineers to run it', complexity.operatingEngineers, 'plain'),
      line('Stateful systems', complexity.statefulSystems, 'count'),
      line('Graph energy per component', complexity.topology, 'plain'),
    ],
  };
}

// The receipt of a metric: definition, law, the law with the numbers put in, its lines, its inputs, its constants, its limits.

const DEFINITIONS: Readonly<Record<MetricId, string>> = {
  latency:
    'Freshness is the time from an event to its use by the consumer who needs it; serving is the time from a question to its answer. They are never added.',
  cost: 'What the bill says in a month, at list prices, and beside it the hours of engineers that the architecture asks for.',
  reliability: 'Share of a month in which the data product is up and its data no older than promised.',
  complexity:
    'How much there is to understand and to run: structure of the drawn graph, engineers, systems with state of their own.',
};
const LIMITS: Readonly<Record<MetricId, string>> = {
  latency:
    'Stages are taken as independent and summed by mean and variance. Result caches, skewed keys and cold starts are left out. Scan rates come from one public benchmark.',
  cost: 'List prices in us-east-1 without discounts, free tiers or commitments. Hours of people are estimates with wide ranges; migration is left out.',
  reliability:
    'Rates of failed changes and times to repair differ more between teams than between tools. Outages are exponential in length and independent of load.',
  complexity:
    'The order of architectures is defensible, the absolute number is not: component weights are estimates.',
};

export function makeMetricReceipt(decision: Decision, metric: MetricId): MetricReceipt {
  const { chosen } = decision;
  const sections: Readonly<Record<MetricId, () => readonly ReceiptSection[]>> = {
    latency: () => [freshnessSection(chosen), servingSection(decision), ...decisionSection(chosen)],
    cost: () => [billSection(chosen), peopleSection(chosen)],
    reliability: () => [lateSection(chosen), changeSection(chosen)],
    complexity: () => [structureSection(chosen)],
  };
  return {
    metric,
    definition: DEFINITIONS[metric],
    sections: sections[metric](),
    inputs: receiptInputs(decision.scenario, INPUTS[metric]),
    constants: listMetricConstants(decision, metric),
    limits: LIMITS[metric],
  };
}
