// The points of the line, each a radio of one group, and the chosen one marked; the looked-at one has a ring.
import { FRONTIER } from '../../content/frontier';
import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import { viewPoint } from '../../drawing/frontier/viewPoint';
import type { Frontier } from '../../engine';
import type { PointPick } from './usePick';

interface FrontierSpotsProps {
  readonly frontier: Frontier;
  readonly drawing: FrontierDrawing;
  readonly pick: PointPick;
}

export function FrontierSpots({
  frontier,
  drawing: { spots, chosen, x, y, right },
  pick,
}: FrontierSpotsProps) {
  const chosenAnswer = frontier.chosen?.point ?? null;
  const looked = pick.answer;
  const lookedX = looked ? x(looked.place) : 0;
  const lookedY = looked ? y(looked.objectiveUsdPerMonth) : 0;
  const focusable = Math.max(pick.spotIndex, 0);
  return (
    <>
      {chosen && (
        <g aria-hidden="true">
          {!chosen.isEfficient && (
            <circle
              cx={chosen.x}
              cy={chosen.y}
              r="6"
              strokeWidth="2"
              className="fill-surface stroke-ink-1 forced-colors:stroke-[CanvasText]"
            />
          )}
          <text
            x={chosen.x + (chosen.x > right - 90 ? -10 : 10)}
            y={chosen.y - 10}
            textAnchor={chosen.x > right - 90 ? 'end' : 'start'}
            className="fill-ink-1 stroke-surface text-[0.8125rem] font-semibold [paint-order:stroke] [stroke-width:4px]"
          >
            {chosen.isEfficient ? FRONTIER.chosen : FRONTIER.pinned}
          </text>
        </g>
      )}
      {looked && (
        <circle
          cx={lookedX}
          cy={lookedY}
          r="10"
          fill="none"
          strokeWidth="2"
          className="stroke-accent-ink forced-colors:stroke-[Highlight]"
          aria-hidden="true"
        />
      )}
      {spots.map(({ x: cx, y: cy, answer }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: no input element stands in a drawing
        <circle
          key={`${answer.place} ${answer.objectiveUsdPerMonth}`}
          role="radio"
          tabIndex={index === focusable ? 0 : -1}
          aria-checked={index === pick.spotIndex}
          aria-label={viewPoint(answer, chosenAnswer, frontier.request).spoken}
          cx={cx}
          cy={cy}
          r={answer.isChosen ? 6.5 : 4.5}
          onKeyDown={pick.onKey}
          className="cursor-pointer fill-ink-1 stroke-surface [stroke-width:1.5px] focus-visible:outline-2 focus-visible:outline-offset-4 focus-visible:outline-focus forced-colors:fill-[CanvasText]"
        />
      ))}
    </>
  );
}
