// Says in two lines what the pointer is over, inside the picture.

import type { FrontierDrawing } from '../../drawing/frontier/layFrontier';
import { tellTip } from '../../drawing/frontier/tellTip';
import type { Frontier, FrontierAnswer } from '../../engine';

interface FrontierTipProps {
  readonly answer: FrontierAnswer;
  readonly frontier: Frontier;
  readonly drawing: FrontierDrawing;
}

export function FrontierTip({ answer, frontier, drawing }: FrontierTipProps) {
  const { lines, x, y, boxX, boxY, boxWidth, boxHeight } = tellTip(answer, frontier, drawing);
  return (
    <g pointerEvents="none">
      <circle cx={x} cy={y} r="7" fill="none" strokeWidth="1.5" className="stroke-ink-1" />
      <rect
        x={boxX}
        y={boxY}
        width={boxWidth}
        height={boxHeight}
        rx="8"
        className="fill-raised stroke-control"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={boxX + 10}
          y={boxY + 19 + index * 17}
          className={index === 0 ? 'fill-ink-1 font-semibold' : 'fill-ink-2'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
