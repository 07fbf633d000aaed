// Names the nearest changes below a rail, in the hue of the layer that changes; a press goes there.
import { memo } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { RailLabel } from './viewRail';

interface RailLabelsProps {
  readonly labels: readonly RailLabel[];
  readonly onGo: (value: number) => void;
}

const CHARACTER_PX = 7.4;
const HEIGHT_PX = 24;

/** Places are SVG attributes, since the page allows no inline style in its markup. */
export const RailLabels = memo(function RailLabels({ labels, onGo }: RailLabelsProps) {
  return (
    <svg className="rail-labels" role="presentation">
      {labels.map(({ flip, at, anchor }) => {
        const width = Math.max(flip.text.length * CHARACTER_PX + 4, HEIGHT_PX);
        return (
          <foreignObject
            key={flip.direction}
            x={`${(at * 100).toFixed(2)}%`}
            width={width}
            height={HEIGHT_PX}
            transform={anchor === 'end' ? `translate(${-width} 0)` : undefined}
          >
            <button
              type="button"
              onClick={() => onGo(flip.value)}
              aria-label={flip.spoken}
              title={flip.spoken}
              data-layer={flip.layer ?? undefined}
              data-anchor={anchor}
              {...sourceOf('choice')}
            >
              {flip.text}
            </button>
          </foreignObject>
        );
      })}
    </svg>
  );
});
