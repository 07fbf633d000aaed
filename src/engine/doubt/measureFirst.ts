/** The sentence that follows from a ranking: what to measure first. */
import type { RankedConstant } from './doubt';
import { DOUBT_METRIC_NAMES, type DoubtMetricId } from './doubtMetrics';

const PERCENT = 100;
/** Below this share, no constant stands out. */
const STANDS_OUT = 0.1;

const percent = (share: number) => `${Math.round(Math.min(1, share) * PERCENT)}%`;

/** Null where nothing moves the figure, or nothing has been worked out yet. */
export function measureFirst(metric: DoubtMetricId, ranked: readonly RankedConstant[]): string | null {
  const [first, second] = ranked;
  if (first === undefined || first.totalIndex <= 0) return null;
  const figure = DOUBT_METRIC_NAMES[metric];
  if (first.totalIndex < STANDS_OUT)
    return `No single constant stands out behind the doubt about ${figure}: the strongest, “${first.name}”, causes ${percent(first.totalIndex)}.`;
  const source = first.kind === 'estimate' ? 'an estimate' : `from sources (${first.kind})`;
  const margin = Math.max(1, Math.round(first.error * PERCENT));
  const isTied = second !== undefined && first.totalIndex - second.totalIndex < first.error + second.error;
  const next =
    second === undefined || second.totalIndex < STANDS_OUT
      ? ''
      : isTied
        ? ` “${second.name}” (${percent(second.totalIndex)}) matters as much.`
        : ` Next: “${second.name}” (${percent(second.totalIndex)}).`;
  return `Measure “${first.name}” first: ${source}, it causes ${percent(first.totalIndex)} (± ${margin}) of the doubt about ${figure}.${next}`;
}
