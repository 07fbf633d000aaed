/** The Latency card: age of data for its consumer, and serving times beside it, never mixed. */
import type { Assessment } from '../../engine';
import { formatRatio } from '../../words/format/ratio';
import { formatAgeSpan, splitUnit } from '../../words/format/span';
import { formatSeconds } from '../../words/format/time';
import { LAYER_NAMES } from '../../words/layers';
import { STAGE_NAMES } from '../../words/parts';
import { describeChange } from './describeChange';
import { describePromise, findPromise, findTightestPromise } from './describePromise';
import { likelyRange, placeRange } from './likelyRange';
import type { MetricScale, MetricSubject, MetricTable, MetricValue, MetricView, Verdict } from './metricView';
import { placeOnScale } from './placeOnScale';

const SUBJECTS: Readonly<Record<string, string>> = { serving: 'serving ', decision: 'decision ' };

/** A broken promise comes first, then the one that binds, then freshness. */
function describeVerdict({ now: { promises }, cause }: MetricSubject): Verdict {
  const preferred = findPromise(promises, cause === 'serving' ? 'serving' : 'freshness');
  const tightest = findTightestPromise(promises, ['freshness', 'serving', 'decision']);
  const shown = tightest && !tightest.kept ? tightest : (preferred ?? tightest);
  if (!shown) return { state: 'note', text: '' };
  return describePromise(shown, undefined, SUBJECTS[shown.id]);
}

function describeValues({ now: { freshness, serving }, doubt }: MetricSubject): MetricValue[] {
  const age = formatAgeSpan(freshness.p50Seconds, freshness.p95Seconds);
  const isNarrow = serving.decisionP95Seconds !== null;
  const values: MetricValue[] = [
    {
      number: age.number,
      unit: age.unit,
      caption: freshness.consumer === 'dashboards' ? 'old at dashboards' : 'old, online store',
      spoken: `${age.spoken}, median to p95`,
      ...likelyRange(doubt, 'freshnessSeconds', formatSeconds, isNarrow ? '' : 'p95 '),
    },
    {
      ...splitUnit(formatSeconds(serving.dashboardP95Seconds)),
      caption: 'serving p95',
      ...likelyRange(doubt, 'servingSeconds', formatSeconds, isNarrow ? '' : 'likely '),
    },
  ];
  if (serving.decisionP95Seconds !== null)
    values.push({ ...splitUnit(formatSeconds(serving.decisionP95Seconds)), caption: 'decision p95' });
  return values;
}

function describeScale({ now: { freshness, demand }, doubt }: MetricSubject): MetricScale {
  const { place, promiseRatio } = placeOnScale(demand.scenario.freshnessSeconds, freshness.p95Seconds);
  return {
    kind: 'span',
    fromRatio: place(freshness.p5Seconds),
    toRatio: place(freshness.p95Seconds),
    tickRatio: place(freshness.p50Seconds),
    promiseRatio,
    ...placeRange(doubt, 'freshnessSeconds', place),
  };
}

function tabulateStages({ freshness, serving }: Assessment): MetricTable[] {
  const stages = freshness.stages.map((stage) => ({
    id: stage.id,
    cells: [
      `${STAGE_NAMES[stage.id]} (${LAYER_NAMES[stage.layer]})`,
      formatSeconds(stage.ageP50Seconds),
      formatSeconds(stage.ageP95Seconds),
    ],
  }));
  const others = [
    ['Age of the tables behind it, p95', formatSeconds(freshness.tablesP95Seconds)],
    ['Share of time older than promised', formatRatio(freshness.missRatio)],
    ['Dashboard answer, p95', formatSeconds(serving.dashboardP95Seconds)],
    [
      'Online decision, p99',
      serving.decisionP99Seconds === null ? 'none asked' : formatSeconds(serving.decisionP99Seconds),
    ],
  ];
  return [
    { caption: 'Age of data after each stage', columns: ['Stage', 'p50', 'p95'], rows: stages },
    {
      caption: 'Beside it',
      columns: ['Measure', 'Now'],
      rows: others.map((cells) => ({ id: cells[0] ?? '', cells })),
    },
  ];
}

export function describeLatency(subject: MetricSubject): MetricView {
  const { now, before, cause } = subject;
  return {
    id: 'latency',
    name: 'Latency',
    verdict: describeVerdict(subject),
    values: describeValues(subject),
    scale: describeScale(subject),
    scaleBinds: cause === 'freshness',
    breakdownLabel: 'by stage',
    breakdownNote: 'p50–p95',
    breakdown: () => tabulateStages(now),
    change:
      before &&
      describeChange({
        before: before.freshness.p95Seconds,
        now: now.freshness.p95Seconds,
        format: formatSeconds,
        more: 'older',
        less: 'fresher',
      }),
  };
}
