// Decides when data pulses along the wires: after the architecture changed, and never while a slider is dragged.
import { useState } from 'react';

/** A key for each run of the pulse; null while there is none. */
export function usePulse(architecture: string, isDragging: boolean): string | null {
  const [last, setLast] = useState({ architecture, plays: true });
  const next = isDragging
    ? { architecture: last.architecture, plays: false }
    : { architecture, plays: last.plays || last.architecture !== architecture };
  if (next.architecture !== last.architecture || next.plays !== last.plays) setLast(next);
  return next.plays ? next.architecture : null;
}
