// Finds the ends of the console's scale bar within the stage, so that a tick above is the edge of a band below.
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface ScaleEnds {
  readonly from: number;
  readonly to: number;
}

/** The bar of a compact console is no axis for a picture of this width. */
const LEAST_SHARE = 0.6;

/** Null where there is no such bar. */
export function useScaleEnds(frame: RefObject<HTMLElement | null>, width: number | null): ScaleEnds | null {
  const [ends, setEnds] = useState<ScaleEnds | null>(null);
  useLayoutEffect(() => {
    const bar = document.querySelector('.scale-rail');
    const box = frame.current?.getBoundingClientRect();
    if (!bar || !box || width === null) return;
    const { left, right } = bar.getBoundingClientRect();
    const isUsable = right - left >= LEAST_SHARE * box.width && left >= box.left && right <= box.right;
    setEnds(isUsable ? { from: left - box.left, to: right - box.left } : null);
  }, [frame, width]);
  return ends;
}
