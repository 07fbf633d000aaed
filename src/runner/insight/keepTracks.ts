/** Fills what is not worked out yet with the last known tracks, so that sliders do not blink. */
import { DRIVER_IDS } from '../../engine';
import type { Insight } from './insight';

export function keepTracks(insight: Insight, last: Insight | null): Insight {
  if (!last || insight.complete) return insight;
  const missing = DRIVER_IDS.filter((driver) => insight.tracks[driver].segments.length === 0);
  const tracks = { ...insight.tracks };
  for (const driver of missing) tracks[driver] = last.tracks[driver];
  const kept = last.flips.filter(({ driver }) => missing.includes(driver));
  return { ...insight, tracks, flips: [...insight.flips, ...kept] };
}
