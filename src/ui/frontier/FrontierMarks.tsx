// The points of the line, the chosen one named, and a ring around the one that is looked at.
import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import type { FrontierAnswer } from '../../engine';

interface FrontierMarksProps {
  readonly drawing: FrontierDrawing;
  readonly looked: FrontierAnswer | null;
}

const NAME_PX = 90;

export function FrontierMarks({ drawing: { spots, chosen, x, y, right }, looked }: FrontierMarksProps) {
  const namesLeft = chosen !== null && chosen.x > right - NAME_PX;
  return (
    <>
      {spots.map(({ x: cx, y: cy, answer }) => (
        <circle
          key={`${answer.place} ${answer.objectiveUsdPerMonth}`}
          cx={cx}
          cy={cy}
          r={answer.isChosen ? 6.5 : 4.5}
          strokeWidth="1.5"
          className="fill-ink-1 stroke-surface forced-colors:fill-[CanvasText]"
        />
      ))}
      {chosen && !chosen.isEfficient && (
        <circle
          cx={chosen.x}
          cy={chosen.y}
          r="6"
          strokeWidth="2"
          className="fill-surface stroke-ink-1 forced-colors:stroke-[CanvasText]"
        />
      )}
      {looked && (
        <circle
          cx={x(looked.place)}
          cy={y(looked.objectiveUsdPerMonth)}
          r="10.5"
          fill="none"
          strokeWidth="2"
          className="stroke-ink-1 forced-colors:stroke-[Highlight]"
        />
      )}
      {chosen && (
        <text
          x={chosen.x + (namesLeft ? -10 : 10)}
          y={chosen.y - 14}
          textAnchor={namesLeft ? 'end' : 'start'}
          strokeWidth="4"
          className="fill-ink-1 stroke-surface text-[0.8125rem] font-semibold [paint-order:stroke] forced-colors:stroke-none"
        >
          {chosen.name}
        </text>
      )}
    </>
  );
}
