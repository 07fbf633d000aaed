/** The sections of the latency receipt: age of data, answers of dashboards, online decisions. */
import type { Assessment } from '../assessment/assessment';
import { LAYER_NAMES } from '../scenario/layers';
import type { Design } from '../sizing/design';
import type { ReceiptSection } from './metricReceipt';
import { compact, line } from './receiptLine';
import { STANDINGS } from './standings';
import { duration, percent } from './words';

export function freshnessSection(chosen: Assessment, { plan, ingestion }: Design): ReceiptSection {
  const { freshness } = chosen;
  const waits = freshness.stages
    .filter((stage) => stage.kind === 'wait')
    .map((stage) => `U(0, ${duration(stage.maxSeconds)})`);
  const works = freshness.stages
    .filter((stage) => stage.kind === 'work')
    .map((stage) => duration(stage.meanSeconds));
  return {
    title: freshness.consumer === 'dashboards' ? 'Freshness at dashboards' : 'Freshness at the online store',
    law: 'age = D + U(0, I) + U(0, r): delays as one lognormal, waits for run and file as uniform; percentiles of the sum, not sums of percentiles',
    standing: STANDINGS.freshness,
    substituted: `age = (${works.join(' + ') || '0'}) + ${waits.join(' + ') || '0'}; p95 = ${duration(freshness.p95Seconds)}`,
    result: line('Freshness at p95', freshness.p95Seconds, 'seconds'),
    lines: [
      ...freshness.stages.map((stage) =>
        line(
          `${LAYER_NAMES[stage.layer]}: ${stage.name}`,
          stage.meanSeconds,
          'seconds',
          stage.kind === 'wait' ? `${duration(stage.maxSeconds)} ÷ 2` : undefined,
        ),
      ),
      line('Median age', freshness.p50Seconds, 'seconds'),
      line('Share older than promised', freshness.missRatio, 'ratio'),
      line(
        plan.intervalSeconds === null ? 'File interval' : 'Interval of runs',
        plan.intervalSeconds ?? ingestion.fileIntervalSeconds,
        'seconds',
      ),
    ],
  };
}

export function servingSection(chosen: Assessment, { plan }: Design): ReceiptSection {
  const rows = plan.work.queryRowsP95;
  const { size, engine } = plan;
  return {
    title: 'Serving of dashboards',
    law: 'T95 = t0 + rows95 ÷ rate(units) ÷ (1 − load): processor sharing',
    standing: STANDINGS.serving,
    substituted: `${duration(engine.querySeconds)} + ${compact(rows)} rows ÷ rate of ${compact(size.units)} ${engine.unitName} ÷ (1 − ${percent(size.loadRatio)}) = ${duration(size.queryP95Seconds)}`,
    result: line('Dashboard answer at p95', chosen.serving.dashboardP95Seconds, 'seconds'),
    lines: [
      line('Rows read at p95', rows, 'count'),
      line('Rows read on average', plan.work.queryRowsMean, 'count'),
      line('Queries a second in the busy hour', chosen.demand.peakQueriesPerSecond, 'plain'),
      line('Load in the busy hour', size.loadRatio, 'ratio'),
      line(`Size, ${engine.unitName}`, size.units, 'plain'),
    ],
  };
}

export function decisionSection(chosen: Assessment): readonly ReceiptSection[] {
  const { decisionP95Seconds: p95, decisionP99Seconds: p99 } = chosen.serving;
  if (p95 === null || p99 === null) return [];
  return [
    {
      title: 'Online decisions',
      law: 'T = fetch + model + hops + wait, the wait of M/M/c; percentiles of a lognormal with the same mean and variance',
      standing: STANDINGS.decision,
      substituted: `p95 ${duration(p95)}, p99 ${duration(p99)} at ${compact(chosen.demand.peakDecisionsPerSecond)} decisions/s at peak`,
      result: line('Decision at p99', p99, 'seconds'),
      lines: [
        line('Decisions a second, mean', chosen.demand.decisionsPerSecond, 'plain'),
        line('Decision at p95', p95, 'seconds'),
      ],
    },
  ];
}
