// Holds which point is looked at: the chosen one at first, then what was clicked or gone to by keys; and which one a pointer is over.
import { type PointerEvent, useState } from 'react';
import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import { answerOf, firstThatKeeps, type Pick, pickNearest } from '../../drawing/frontier/pickNearest';
import type { Frontier, FrontierAnswer } from '../../engine';

export interface PointPick {
  readonly answer: FrontierAnswer | null;
  readonly isChosen: boolean;
  /** Place on the line, from the left; -1 when a point of the cloud is looked at. */
  readonly spotIndex: number;
  readonly hovered: FrontierAnswer | null;
  readonly onClick: (event: PointerEvent<HTMLElement>) => void;
  readonly onMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onLeave: () => void;
  readonly onPick: (spotIndex: number) => void;
}

export function usePick(frontier: Frontier, drawing: FrontierDrawing): PointPick {
  // A pick belongs to one picture: another scenario starts from its chosen point again.
  const [picked, setPicked] = useState<{ readonly of: Frontier; readonly pick: Pick } | null>(null);
  const [hovered, setHovered] = useState<FrontierAnswer | null>(null);
  const { spots } = drawing;
  const pick = picked?.of === frontier ? picked.pick : null;
  const chosenIndex = spots.findIndex(({ answer }) => answer.isChosen);
  const startIndex = frontier.chosen === null ? firstThatKeeps(frontier, drawing) : chosenIndex;
  const spotIndex = pick === null ? startIndex : pick.kind === 'efficient' ? pick.index : -1;
  const answer =
    pick === null
      ? (frontier.chosen?.point ?? spots[startIndex]?.answer ?? null)
      : answerOf(frontier, drawing, pick);

  const under = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return pickNearest(frontier, drawing, { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  return {
    answer,
    isChosen: pick === null ? frontier.chosen !== null : spotIndex >= 0 && spotIndex === chosenIndex,
    spotIndex,
    hovered,
    onClick: (event) => {
      const found = under(event);
      if (found !== null) setPicked({ of: frontier, pick: found });
    },
    onMove: (event) => {
      if (event.pointerType !== 'mouse') return;
      const found = under(event);
      setHovered(found && answerOf(frontier, drawing, found));
    },
    onLeave: () => setHovered(null),
    onPick: (index) => setPicked({ of: frontier, pick: { kind: 'efficient', index } }),
  };
}
