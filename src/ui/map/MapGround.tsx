// The drawn map: regions, lines of equal cost, frontiers and names. Redrawn with a new picture, never while the point moves.
import { memo, useId, useMemo } from 'react';
import { drawContours } from '../../drawing/map/drawContours';
import { drawRegions } from '../../drawing/map/drawRegions';
import type { MapFrame } from '../../drawing/map/frame';
import { labelRegions } from '../../drawing/map/labelRegions';
import { scaleOf } from '../../drawing/map/scaleOf';
import type { MapPicture } from '../../engine';
import { strokeOf } from '../controls/layerStrokes';

interface MapGroundProps {
  readonly picture: MapPicture;
  readonly frame: MapFrame;
  /** Answer at the visitor's point. */
  readonly here: number;
}

const LIGHTEST = 0.04;
const SPAN = 0.96;

export const MapGround = memo(function MapGround({ picture, frame, here }: MapGroundProps) {
  const hatch = useId();
  const { regions, lines } = useMemo(
    () => drawRegions(picture, frame, (answer) => scaleOf(picture.palette[answer] ?? null)),
    [picture, frame],
  );
  const contours = useMemo(() => drawContours(picture, frame), [picture, frame]);
  const labels = useMemo(() => labelRegions(picture, frame, here), [picture, frame, here]);
  return (
    <g>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v7" className="stroke-ink-3" strokeWidth="1.5" />
        </pattern>
      </defs>
      {regions.map(({ answer, d, scaleRatio }) => (
        <path
          key={answer}
          d={d}
          fillRule="evenodd"
          className={answer === 0 ? '' : 'map-region fill-control'}
          {...(answer === 0 ? { fill: `url(#${hatch})` } : { fillOpacity: LIGHTEST + SPAN * scaleRatio })}
        />
      ))}
      {contours.map(({ usd, d }) => (
        <path key={usd} d={d} fill="none" className="stroke-ink-3" strokeWidth="1" strokeDasharray="2 4" />
      ))}
      {lines.map(({ id, d, layer }) => (
        <path
          key={id}
          d={d}
          fill="none"
          className={strokeOf(layer)}
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {contours.map(({ usd, label, labelX, labelY }) =>
        labelX === null || labelY === null ? null : (
          <text
            key={usd}
            x={labelX}
            y={labelY + 4}
            className="map-halo fill-ink-2 text-[0.75rem] tabular-nums"
          >
            {label}
          </text>
        ),
      )}
      {labels.map(({ answer, text, x, y }) => (
        <text
          key={answer}
          x={x}
          y={y + 4}
          textAnchor="middle"
          className={`map-halo fill-ink-1 text-[0.75rem] ${answer === here ? 'font-semibold' : ''}`}
        >
          {text}
        </text>
      ))}
    </g>
  );
});
