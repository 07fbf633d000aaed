// The points of the line for keyboards and screen readers: one native radio over each, from left to right; a pointer picks in the picture.
import { useId } from 'react';
import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import { viewPoint } from '../../drawing/frontier/viewPoint';
import type { Frontier } from '../../engine';
import type { PointPick } from './usePick';

interface FrontierRadiosProps {
  readonly frontier: Frontier;
  readonly drawing: FrontierDrawing;
  readonly pick: PointPick;
}

export function FrontierRadios({ frontier, drawing, pick }: FrontierRadiosProps) {
  const name = useId();
  const chosen = frontier.chosen?.point ?? null;
  return drawing.spots.map(({ x, y, answer }, index) => (
    <input
      key={`${answer.place} ${answer.objectiveUsdPerMonth}`}
      type="radio"
      autoComplete="off"
      name={name}
      checked={index === pick.spotIndex}
      onChange={() => pick.onPick(index)}
      aria-label={viewPoint(answer, chosen, frontier.request).spoken}
      style={{ left: x, top: y }}
      className="pointer-events-none absolute size-6 -translate-1/2 appearance-none rounded-full focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus"
    />
  ));
}
