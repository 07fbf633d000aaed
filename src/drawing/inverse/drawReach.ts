/** A reach on its slider, as shares of the width: how far it goes, where it has gaps, where the present value stands. */
import { DRIVERS, type DriverId, nearestDetentIndex, type Reach } from '../../engine';

export interface ReachDrawing {
  /** Null where nothing is kept. */
  readonly toRatio: number | null;
  readonly gaps: readonly { readonly fromRatio: number; readonly toRatio: number }[];
  readonly presentRatio: number;
}

export function drawReach(reach: Reach, present: number): ReachDrawing {
  const { driver } = reach;
  const steps = DRIVERS[driver].detents.length - 1;
  const place = (value: number) => nearestDetentIndex(driver as DriverId, value) / steps;
  if (reach.kind === 'nothing') return { toRatio: null, gaps: [], presentRatio: place(present) };
  const half = 0.5 / steps;
  return {
    toRatio: place(reach.value),
    gaps: reach.gaps.map(({ from, to }) => ({
      fromRatio: Math.max(0, place(from) - half),
      toRatio: place(to) + half,
    })),
    presentRatio: place(present),
  };
}
