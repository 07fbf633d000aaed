// Draws the track of a slider: one stretch per architecture, in the hue of the layer that changes at its left edge.
import { memo, useId } from 'react';
import type { Stretch } from '../../drawing/slider/trackStretches';
import { LAYER_FILLS } from './layerHues';

interface SliderTrackProps {
  readonly stretches: readonly Stretch[];
}

const GAP_PERCENT = 0.7;

export const SliderTrack = memo(function SliderTrack({ stretches }: SliderTrackProps) {
  const hatch = useId();
  return (
    <svg className="absolute inset-0 size-full rounded-full" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="stroke-ink-3" strokeWidth="3" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" className="fill-hairline light:fill-control/40" />
      {stretches.map(({ id, x, width, layer, kept }) => (
        <rect
          key={id}
          x={`${x + (x > 0 ? GAP_PERCENT / 2 : 0)}%`}
          width={`${Math.max(width - GAP_PERCENT, 0.3)}%`}
          height="100%"
          className={kept ? (layer ? `${LAYER_FILLS[layer]} opacity-60` : 'fill-control/45') : ''}
          {...(kept ? {} : { fill: `url(#${hatch})` })}
        />
      ))}
    </svg>
  );
});
