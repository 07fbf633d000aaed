/** The lane of data in motion: what flows there, or why nothing needs to. */
import { type Assessment, DRIVERS, type Track } from '../../engine';
import { formatSeconds } from '../format/formatSeconds';
import { formatRate } from './formatRate';

export interface Stream {
  readonly isNeeded: boolean;
  readonly label: string;
}

/** The loosest freshness at which a stream job is the answer, once the track is known. */
function firstNeededSeconds(freshnessTrack: Track | null): number | null {
  const segment = freshnessTrack?.segments.find(({ choices }) => choices?.processing === 'flink');
  return segment ? (DRIVERS.freshness.detents[segment.fromIndex] ?? null) : null;
}

export function viewStream(assessment: Assessment, freshnessTrack: Track | null): Stream {
  const { freshness, demand, architecture } = assessment;
  if (architecture.choices.processing.option === 'flink') {
    const arrived = freshness.stages.findLast(({ layer }) => layer === 'ingestion');
    const age = arrived ? `, ${formatSeconds(arrived.ageP50Seconds)}` : '';
    return { isNeeded: true, label: `in motion, ${formatRate(demand.eventsPerSecond)}${age}` };
  }
  const first = firstNeededSeconds(freshnessTrack);
  return {
    isNeeded: false,
    label:
      first === null || first >= demand.scenario.freshnessSeconds
        ? `no stream: not needed at ${formatSeconds(demand.scenario.freshnessSeconds)}`
        : `no stream: first needed at ${formatSeconds(first)}`,
  };
}
