/** The tripwires of the case study, read off an assessment and the one before it. */
import type { Assessment } from '../../engine';
import { formatCount, formatNumber } from '../../words/format/number';
import { formatSeconds } from '../../words/format/time';
import { judgeUse, type WatchRow, type WatchState } from './watchRow';

const DAY_SECONDS = 86_400;
const RUNAWAY_RATIO = 0.25;
const NEAR_RUNAWAY_RATIO = 0.2;
const PERCENT_PER_RATIO = 100;

/** As many incidents as the error budget carries, given what one of them takes. */
function watchFailures({ reliability }: Assessment): WatchRow {
  const { incidentsPerMonth, lateHoursPerMonth, budgetHoursPerMonth } = reliability;
  const used = lateHoursPerMonth / budgetHoursPerMonth;
  const carried = used > 0 ? incidentsPerMonth / used : Number.POSITIVE_INFINITY;
  return {
    id: 'pipeline-failures',
    threshold: `over ${formatNumber(carried, carried < 10 ? 1 : 0)} incidents a month`,
    now: formatCount(incidentsPerMonth),
    state: judgeUse(used),
  };
}

function watchStaleness({ demand, freshness }: Assessment): WatchRow {
  const limit = Math.max(DAY_SECONDS, demand.scenario.freshnessSeconds);
  return {
    id: 'model-staleness',
    threshold: `tables older than ${formatSeconds(limit)}`,
    now: formatSeconds(freshness.tablesP95Seconds),
    state: judgeUse(freshness.tablesP95Seconds / limit),
  };
}

function judgeGrowth(growthRatio: number, trafficRose: boolean): WatchState {
  if (trafficRose || growthRatio < NEAR_RUNAWAY_RATIO) return 'armed';
  return growthRatio < RUNAWAY_RATIO ? 'near' : 'tripped';
}

function watchRunaway(now: Assessment, before: Assessment | null): WatchRow {
  const id = 'runaway-cost';
  const threshold = `+${RUNAWAY_RATIO * PERCENT_PER_RATIO}% with traffic flat`;
  if (!before) return { id, threshold, now: 'no change yet', state: 'armed' };
  const growthRatio = now.cost.infrastructureUsdPerMonth / before.cost.infrastructureUsdPerMonth - 1;
  const trafficRose = now.demand.scenario.eventsPerDay > before.demand.scenario.eventsPerDay;
  const percent = formatNumber(growthRatio * PERCENT_PER_RATIO, 0);
  const text = `${growthRatio > 0 && percent !== '0' ? '+' : ''}${percent}%${trafficRose ? ', traffic up' : ''}`;
  return { id, threshold, now: text, state: judgeGrowth(growthRatio, trafficRose) };
}

export function watchTripwires(now: Assessment, before: Assessment | null): WatchRow[] {
  return [watchFailures(now), watchStaleness(now), watchRunaway(now, before)];
}
