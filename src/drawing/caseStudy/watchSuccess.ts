/** The success metrics of the case study, read off an assessment. */
import type { Assessment } from '../../engine';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { findPromise } from '../metrics/describePromise';
import { measureWorkSeconds } from './measureWorkSeconds';
import { judgeUse, type WatchRow } from './watchRow';

function watchPipelineLatency(now: Assessment): WatchRow {
  const work = measureWorkSeconds(now.freshness);
  const interval = now.architecture.intervalSeconds;
  const limit = interval ?? now.demand.scenario.freshnessSeconds;
  return {
    id: 'pipeline-latency',
    threshold:
      interval === null
        ? `under ${formatSeconds(limit)}, the promise`
        : `done before the next run, ${formatSeconds(limit)}`,
    now: formatSeconds(work),
    state: judgeUse(work / limit),
  };
}

function watchFreshness(now: Assessment): WatchRow {
  const promised = now.demand.scenario.freshnessSeconds;
  return {
    id: 'data-freshness',
    threshold: `p95 under ${formatSeconds(promised)}`,
    now: formatSeconds(now.freshness.p95Seconds),
    state: judgeUse(now.freshness.p95Seconds / promised),
  };
}

function watchBudget(now: Assessment): WatchRow {
  const budget = now.demand.scenario.budgetUsdPerMonth;
  const bill = now.cost.infrastructureUsdPerMonth;
  return {
    id: 'cost-budget',
    threshold: budget === null ? 'no budget set' : `under ${formatUsd(budget)} a month`,
    now: formatUsd(bill),
    state: budget === null ? 'unset' : judgeUse(bill / budget),
  };
}

function watchDataLoss(now: Assessment): WatchRow {
  const allowed = findPromise(now.promises, 'data-loss')?.promised ?? now.demand.assumptions.dataLossRatio;
  return {
    id: 'data-loss',
    threshold: `under ${formatRatio(allowed)} of events a year`,
    now: formatRatio(now.dataLoss.lostRatio),
    state: judgeUse(now.dataLoss.lostRatio / allowed),
  };
}

export function watchSuccess(now: Assessment): WatchRow[] {
  return [watchPipelineLatency, watchFreshness, watchBudget, watchDataLoss].map((watch) => watch(now));
}
