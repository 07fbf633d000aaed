// Two small drawings on one axis: how much of each promise is used, and how full each layer is, as the load grows.
import { useRef } from 'react';
import { type CourseLine, type CourseView, viewCourse } from '../../drawing/hold/viewCourse';
import type { Course } from '../../engine';
import { HOLD } from '../../words/hold';
import { LAYER_STROKES } from '../controls/layerStrokes';
import { useWidth } from '../diagram/useWidth';

interface CourseChartProps {
  readonly course: Course;
  readonly here: number;
}

const GAP_PX = 24;
const WIDE_PX = 720;

function Lines({ view, lines }: { readonly view: CourseView; readonly lines: readonly CourseLine[] }) {
  return (
    <svg width={view.widthPx} height={view.heightPx} className="block overflow-visible" aria-hidden="true">
      {view.yTicks.map(({ y, label }) => (
        <g key={label}>
          <path d={`M${view.fromX} ${y}H${view.toX}`} className="stroke-hairline" />
          <text
            x={view.fromX - 5}
            y={y + 4}
            textAnchor="end"
            className="fill-ink-3 font-mono text-[0.6875rem]"
          >
            {label}
          </text>
        </g>
      ))}
      <path d={`M${view.fromX} ${view.edgeY}H${view.toX}`} className="stroke-ink-2" strokeDasharray="4 3" />
      {view.breaks.map(({ number, x, numberX }) => (
        <g key={number}>
          <path d={`M${x} 14V${view.heightPx - 22}`} className="stroke-bad" strokeOpacity="0.55" />
          <text x={numberX} y={10} textAnchor="middle" className="fill-bad font-mono text-[0.6875rem]">
            {number}
          </text>
        </g>
      ))}
      {view.hereX !== null && (
        <g>
          <path d={`M${view.hereX} 14V${view.heightPx - 22}`} className="stroke-ink-1" />
          <text
            x={view.hereX}
            y={view.heightPx - 6}
            textAnchor="middle"
            className="fill-ink-1 text-[0.6875rem] font-medium"
          >
            {HOLD.here}
          </text>
        </g>
      )}
      {lines.map(({ id, name, layer, path, labelY }) => (
        <g key={id}>
          <path
            d={path}
            fill="none"
            strokeWidth="2"
            strokeLinejoin="round"
            className={layer ? LAYER_STROKES[layer] : 'stroke-ink-3'}
          />
          <path
            d={`M${view.toX + 4} ${labelY}h10`}
            strokeWidth="3"
            className={layer ? LAYER_STROKES[layer] : 'stroke-ink-3'}
          />
          <text x={view.toX + 19} y={labelY + 4} className="fill-ink-2 text-[0.75rem]">
            {name}
          </text>
        </g>
      ))}
      {view.xTicks.map(({ x, label, anchor }) => (
        <text
          key={anchor}
          x={x}
          y={view.heightPx - 6}
          textAnchor={anchor}
          className="fill-ink-3 font-mono text-[0.6875rem]"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

export function CourseChart({ course, here }: CourseChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const isWide = width >= WIDE_PX;
  const view = viewCourse(course, here, isWide ? (width - GAP_PX) / 2 : width);
  return (
    <div ref={box}>
      <div className="grid gap-6 min-[52rem]:grid-cols-2" data-wide={isWide}>
        <figure className="min-w-0 overflow-hidden">
          <figcaption className="mb-1 text-micro font-medium text-ink-1">{HOLD.promises}</figcaption>
          <Lines view={view} lines={view.promises} />
        </figure>
        <figure className="min-w-0 overflow-hidden">
          <figcaption className="mb-1 text-micro font-medium text-ink-1">{HOLD.layers}</figcaption>
          <Lines view={view} lines={view.layers} />
        </figure>
      </div>
    </div>
  );
}
