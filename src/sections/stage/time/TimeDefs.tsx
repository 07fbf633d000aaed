// Defines the hatch of "too late", its fading, and the hues that a thread takes on its way.

import { LAYER_IDS } from '../../../engine';
import type { TimeDrawing } from './drawTime';
import type { TimeLayout } from './layTime';

interface TimeDefsProps {
  readonly id: string;
  readonly layout: TimeLayout;
  readonly drawing: TimeDrawing;
}

const FADE = 190;
const NARROW_FADE = 90;
const DEPLOYMENT_SHARE = 0.62;

export function TimeDefs({ id, layout, drawing }: TimeDefsProps) {
  const { middles, axisTop, axisBottom, width, height, isNarrow } = layout;
  const [first = 0, , , , , monitoring = 0] = middles;
  const fades = [
    { name: 'above', x: drawing.wall },
    { name: 'below', x: drawing.limit },
  ];
  return (
    <defs>
      <pattern
        id={`${id}hatch`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="time-hatch" d="M0 0V7" />
      </pattern>
      <linearGradient id={`${id}fall`} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={first} y2={axisTop}>
        {LAYER_IDS.slice(0, 4).map((layer, row) => (
          <stop
            key={layer}
            className="time-stop"
            data-layer={layer}
            offset={(((middles[row] ?? 0) - first) / (axisTop - first)).toFixed(3)}
          />
        ))}
        <stop className="time-end" offset="1" />
      </linearGradient>
      <linearGradient
        id={`${id}return`}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2="0"
        y1={monitoring}
        y2={axisBottom}
      >
        <stop className="time-stop" data-layer="monitoring" offset="0" />
        <stop className="time-stop" data-layer="deployment" offset={DEPLOYMENT_SHARE} />
        <stop className="time-end" offset="1" />
      </linearGradient>
      {fades.map(({ name, x }) => (
        <linearGradient
          key={name}
          id={`${id}fade-${name}`}
          gradientUnits="userSpaceOnUse"
          x1={x}
          x2={x + (isNarrow ? NARROW_FADE : FADE)}
          y1="0"
          y2="0"
        >
          <stop stopColor="white" />
          <stop offset="1" stopColor="white" stopOpacity="0" />
        </linearGradient>
      ))}
      {fades.map(({ name }) => (
        <mask
          key={name}
          id={`${id}mask-${name}`}
          maskUnits="userSpaceOnUse"
          x="0"
          y="0"
          width={width}
          height={height}
        >
          <rect width={width} height={height} fill={`url(#${id}fade-${name})`} />
        </mask>
      ))}
    </defs>
  );
}
