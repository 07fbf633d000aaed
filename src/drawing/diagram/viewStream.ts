/** The lane of data in motion: what flows there, or why nothing needs to. */
import { type Assessment, DRIVERS, type Track } from '../../engine';
import { formatRate } from '../../words/format/number';
import { formatSeconds } from '../../words/format/time';
import { findPromise } from '../metrics/describePromise';

export interface Stream {
  readonly isNeeded: boolean;
  readonly label: string;
}

/** The loosest freshness at which a stream job is the answer, once the track is known. */
function firstNeededSeconds(freshnessTrack: Track | null): number | undefined {
  const segment = freshnessTrack?.segments.find(({ choices }) => choices?.processing === 'flink');
  return segment && DRIVERS.freshness.detents[segment.fromIndex];
}

export function viewStream(assessment: Assessment, freshnessTrack: Track | null): Stream {
  const { freshness, demand, architecture, promises } = assessment;
  if (architecture.choices.processing.option === 'flink') {
    const arrived = freshness.stages.findLast(({ layer }) => layer === 'ingestion');
    const age = arrived ? `, ${formatSeconds(arrived.ageP50Seconds)}` : '';
    return { isNeeded: true, label: `in motion, ${formatRate(demand.eventsPerSecond)}${age}` };
  }
  const promised = demand.scenario.freshnessSeconds;
  const first = firstNeededSeconds(freshnessTrack) ?? promised;
  const needed =
    first < promised
      ? `: first needed at ${formatSeconds(first)}`
      : `: not needed at ${formatSeconds(promised)}`;
  const isKept = findPromise(promises, 'freshness')?.kept;
  return { isNeeded: false, label: `no stream${isKept ? needed : ''}` };
}
