// Shows the labelled ticks above a track, each a button that takes the slider there.
import { memo } from 'react';
import type { Tick } from '../../drawing/slider/placeTicks';

interface SliderTicksProps {
  readonly name: string;
  readonly ticks: readonly Tick[];
  readonly onPick: (value: number) => void;
}

const CHARACTER_PX = 7.4;
const HEIGHT_PX = 24;
const TEXT_ALIGN: Readonly<Record<Tick['align'], string>> = {
  start: 'text-left',
  center: 'text-center',
  end: 'text-right',
};
const SHIFT: Readonly<Record<Tick['align'], number>> = { start: 0, center: -0.5, end: -1 };

/**
 * Places are SVG attributes, since the page allows no inline style in its markup.
 * Not in the tab order: on the slider itself, PageUp and PageDown lead to the same places.
 */
export const SliderTicks = memo(function SliderTicks({ name, ticks, onPick }: SliderTicksProps) {
  return (
    <svg className="absolute inset-x-0 top-0 h-6 w-full overflow-visible" role="presentation">
      {ticks.map(({ value, ratio, label, align }) => {
        const width = Math.max(label.length * CHARACTER_PX, HEIGHT_PX);
        return (
          <foreignObject
            key={value}
            x={`${ratio * 100}%`}
            width={width}
            height={HEIGHT_PX}
            transform={`translate(${SHIFT[align] * width} 0)`}
            className="overflow-visible"
          >
            <button
              type="button"
              tabIndex={-1}
              aria-label={`${name}: ${label}`}
              onClick={() => onPick(value)}
              className={`block h-6 w-full font-mono text-xs whitespace-nowrap text-ink-3 transition-colors duration-fast hover:text-ink-1 ${TEXT_ALIGN[align]}`}
            >
              {label}
            </button>
          </foreignObject>
        );
      })}
    </svg>
  );
});
