/** Turns a traced track into stretches of a slider: where they lie, and the layer that changes at their left edge. */
import type { LayerId, Track } from '../../engine';

export interface Stretch {
  readonly id: number;
  /** Percent of the track. */
  readonly x: number;
  readonly width: number;
  /** Null on the first stretch. */
  readonly layer: LayerId | null;
  /** False where nothing keeps every promise. */
  readonly kept: boolean;
}

const PERCENT = 100;
const HALF_STEP = 0.5;

/** Borders lie half-way between the detents on either side. */
export function trackStretches(track: Track, detentCount: number): readonly Stretch[] {
  const last = detentCount - 1;
  const border = (index: number) => (Math.min(Math.max(index, 0), last) / last) * PERCENT;
  return track.segments.map(({ fromIndex, toIndex, choices, changedLayers }) => {
    const x = border(fromIndex - HALF_STEP);
    return {
      id: fromIndex,
      x,
      width: border(toIndex + HALF_STEP) - x,
      layer: changedLayers[0] ?? null,
      kept: choices !== null,
    };
  });
}
