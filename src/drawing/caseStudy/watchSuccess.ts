/** The success metrics of the case study, read off an assessment. */
import { type Assessment, type FigureId, figureRow, PERCENTILES, promisedFigure } from '../../engine';
import { formatSeconds } from '../../words/format/time';
import { formatterOf } from '../metrics/formatFigure';
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

/** A figure against its promise, which may not have been made. */
function watchPromise(
  row: WatchRow['id'],
  id: FigureId,
  tell: (promised: string) => string,
): (now: Assessment) => WatchRow {
  return (now) => {
    const [value, promised] = [figureRow(id).read(now) ?? 0, promisedFigure(id, now)];
    const format = formatterOf(id);
    return {
      id: row,
      threshold: promised === null ? 'no budget set' : tell(format(promised)),
      now: format(value),
      state: promised === null ? 'unset' : judgeUse(value / promised),
    };
  };
}

const WATCHED = [
  watchPipelineLatency,
  watchPromise(
    'data-freshness',
    'freshnessSeconds',
    (promised) => `p${PERCENTILES.freshness} under ${promised}`,
  ),
  watchPromise('cost-budget', 'infrastructureUsdPerMonth', (promised) => `under ${promised} a month`),
  watchPromise('data-loss', 'dataLossRatio', (promised) => `under ${promised} of events a year`),
];

export function watchSuccess(now: Assessment): WatchRow[] {
  return WATCHED.map((watch) => watch(now));
}
