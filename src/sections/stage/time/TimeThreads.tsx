// Draws both journeys, the line on which they land, and the walls that they must stay left of.

import type { BindingCause } from '../../../engine';
import type { Strand, TimeDrawing } from './drawTime';
import type { TimeLayout } from './layTime';

interface TimeThreadsProps {
  readonly id: string;
  readonly layout: TimeLayout;
  readonly drawing: TimeDrawing;
  readonly cause: BindingCause | null;
}

interface StrandsProps {
  readonly className: string;
  readonly strands: readonly Strand[];
  readonly stroke?: string;
}

function Strands({ className, strands, stroke }: StrandsProps) {
  return strands.map(({ path, opacity }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a pool of strands; each keeps its place.
    <path key={index} className={className} d={path} opacity={opacity.toFixed(2)} stroke={stroke} />
  ));
}

const OVER = 6;

export function TimeThreads({ id, layout, drawing, cause }: TimeThreadsProps) {
  const { top, plotLeft, axisTop, axisBottom, height } = layout;
  const { wall, limit } = drawing;
  return (
    <>
      <path className="time-wait" d={drawing.wait.path} opacity={drawing.wait.opacity.toFixed(2)} />
      <path className="time-tests" d={drawing.tests} />
      <Strands className="time-return" strands={drawing.returns} stroke={`url(#${id}return)`} />
      <Strands className="time-fall" strands={drawing.falls} stroke={`url(#${id}fall)`} />
      <g data-layer="storage">
        <Strands className="time-lake" strands={drawing.lake} />
      </g>
      <path className="time-line" d={`M${plotLeft} ${axisTop}H${wall}M${plotLeft} ${axisBottom}H${limit}`} />
      <path className="time-arrivals" d={drawing.arrivals} />
      <circle className="time-lost" cx={drawing.lost} cy={axisBottom} r="3.6" />
      <path
        className="time-wall"
        data-binds={cause === 'freshness' || undefined}
        d={`M${wall} ${top}V${axisTop + OVER}`}
      />
      <path
        className="time-wall"
        data-binds={cause === 'reliability' || undefined}
        d={`M${limit} ${axisBottom - OVER}V${height}`}
      />
    </>
  );
}
