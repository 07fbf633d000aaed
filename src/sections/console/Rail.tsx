// Draws the rail of a slider: its ticks in the hue of the layer that changes there, the stretch that stays the same, the thumb.
import { memo, useId } from 'react';
import type { RailView } from './viewRail';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const TICK = 3;
const TICK_GAP = 1;
const MOST_LAYERS = 3;

interface TicksProps {
  readonly ticks: RailView['ticks'];
  readonly top: number;
  readonly height: number;
}

export const Ticks = memo(function Ticks({ ticks, top, height }: TicksProps) {
  return ticks.map(({ at, layers }) => {
    const shown = layers.slice(0, MOST_LAYERS);
    const width = shown.length * TICK + (shown.length - 1) * TICK_GAP;
    return shown.map((layer, index) => (
      <rect
        key={`${at} ${layer}`}
        x={percent(at)}
        y={top}
        width={TICK}
        height={height}
        rx="1.5"
        transform={`translate(${index * (TICK + TICK_GAP) - width / 2} 0)`}
        data-layer={layer}
        className="fill-layer"
      />
    ));
  });
});

interface RailProps {
  readonly view: RailView;
  readonly decides: boolean;
}

export const Rail = memo(function Rail({ view, decides }: RailProps) {
  const hatch = useId();
  const { thumb, ghost, zone, ticks, dead } = view;
  return (
    <svg className="slider-rail" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.2" height="6" className="rail-dead" />
        </pattern>
      </defs>
      <rect y="8" width="100%" height="6" rx="3" className="rail-track" />
      {dead.map(({ from, to }) => (
        <rect
          key={from}
          x={percent(from)}
          y="8"
          width={percent(to - from)}
          height="6"
          fill={`url(#${hatch})`}
        />
      ))}
      {zone && (
        <rect
          x={percent(zone.from)}
          y="8"
          width={percent(zone.to - zone.from)}
          height="6"
          rx="3"
          className="rail-zone"
        />
      )}
      <Ticks ticks={ticks} top={3} height={16} />
      {ghost !== null && <circle cx={percent(ghost)} cy="11" r="8" className="rail-ghost" />}
      <circle cx={percent(thumb)} cy="11" r="13" className="rail-ring" />
      <circle cx={percent(thumb)} cy="11" r="9" className="rail-thumb" data-decides={decides || undefined} />
    </svg>
  );
});
