/** A broken promise with both of its sides, for sentences that list them. */
import type { PromiseCheck } from '../../engine';
import { formatRatio } from '../format/ratio';
import { formatHours, formatSeconds } from '../format/time';
import { formatUsd } from '../format/usd';

const HOURS_PER_MONTH = 730.5;
/** Used so many times over, a time is no longer worth saying. */
const ABSURD = 1000;

/** "freshness 3.1 h against 1 h". */
export function tellBrokenCheck(check: PromiseCheck): string {
  switch (check.id) {
    case 'freshness':
      return `freshness ${formatSeconds(check.actual)} against ${formatSeconds(check.promised)}`;
    case 'serving':
      return check.usedRatio > ABSURD
        ? 'the promised answer time of dashboards: the store is saturated'
        : `dashboards ${formatSeconds(check.actual)} against ${formatSeconds(check.promised)} at p95`;
    case 'decision':
      return check.usedRatio > ABSURD
        ? 'online decisions: no model answers'
        : `decisions ${formatSeconds(check.actual)} against ${formatSeconds(check.promised)} at p99`;
    case 'reliability':
      return check.actual <= 0
        ? `reliability: late all month against ${lateHours(check.promised)}`
        : `reliability: ${lateHours(check.actual)} late a month against ${lateHours(check.promised)}`;
    case 'data-loss':
      return `${formatRatio(check.actual)} of events lost against ${formatRatio(check.promised)}`;
    case 'on-call':
      return check.usedRatio > ABSURD
        ? 'people on call: nothing wakes them'
        : `${check.actual} people on call against ${check.promised}`;
    case 'budget':
      return `the budget: ${formatUsd(check.actual)} a month against ${formatUsd(check.promised)}`;
    case 'capacity':
      return `capacity used ${formatRatio(check.actual)}`;
    case 'fan-out':
      return `one consumer against ${check.promised}`;
  }
}

function lateHours(ratio: number): string {
  return formatHours((1 - ratio) * HOURS_PER_MONTH);
}
