// Draws the ground and what lies between the cards: flows as thick as their volume, the lines of the planes, words at both ends.

import { type ReactNode, useId } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { PlacedDiagram, PlacedFlow } from './layGround';
import { SvgText } from './SvgText';

interface DiagramGroundProps {
  readonly picture: PlacedDiagram;
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  /** The cards, above it all. */
  readonly children: ReactNode;
}

const GRID = 20;

function drawHead({ head, weight }: PlacedFlow): string {
  if (head === null) return '';
  const half = 3.5 + Math.min(2.5, weight / 4);
  const { x, y, to } = head;
  if (to === 'right') return `M${x - half} ${y - half}L${x} ${y}L${x - half} ${y + half}`;
  const away = to === 'up' ? half : -half;
  return `M${x - half} ${y + away}L${x} ${y}L${x + half} ${y + away}`;
}

export function DiagramGround({ picture, margin, children }: DiagramGroundProps) {
  const dots = useId();
  const { width, height, flows, taps, texts, machine } = picture;
  const [wide, tall] = [width + 2 * margin.x, height + margin.top + margin.bottom];
  return (
    <svg
      aria-hidden="true"
      className="stage-picture"
      viewBox={`0 0 ${wide} ${tall}`}
      data-tall={tall > 352 || undefined}
    >
      <g>
        <pattern id={dots} width={GRID} height={GRID} patternUnits="userSpaceOnUse">
          <circle className="stage-dot" cx={GRID / 2} cy={GRID / 2} r={1} />
        </pattern>
        <rect width={wide} height={tall} fill={`url(#${dots})`} />
      </g>
      <g transform={`translate(${margin.x} ${margin.top})`}>
        <g {...sourceOf('metric:latency')}>
          {machine && (
            <g className="stage-host">
              <rect {...machine.box} rx={18} />
              {machine.dividers.map((y) => (
                <path key={y} d={`M${machine.box.x + 1} ${y}h${machine.box.width - 2}`} />
              ))}
            </g>
          )}
          {taps.map(({ layer, path }) => (
            <path key={layer} className="stage-tap" data-layer={layer} d={path} />
          ))}
          {flows.map((flow) => (
            <g key={flow.id} className="stage-flow" data-joint={flow.head === null || undefined}>
              <path d={flow.path} strokeWidth={flow.weight} />
              {flow.isMoving && (
                <path
                  className="stage-grains"
                  d={flow.path}
                  strokeWidth={Math.max(1.5, flow.weight * 0.42)}
                  strokeDasharray={`${Math.max(4, flow.weight)} 18`}
                />
              )}
              <path className="stage-head" d={drawHead(flow)} />
            </g>
          ))}
          {texts.map((text) => (
            <SvgText key={`${text.x} ${text.y} ${text.text}`} {...text} />
          ))}
        </g>
        {children}
      </g>
    </svg>
  );
}
