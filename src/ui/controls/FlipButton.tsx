// Names the next place on a slider where the answer changes, points there in the hue of the layer that changes, and goes there.
import { memo } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { FlipLabel } from './labelFlip';
import { fillOf } from './layerHues';

interface FlipButtonProps {
  readonly flip: FlipLabel;
  /** Where four sliders share a row there is no room for the place too; the track shows it, and the title says it. */
  readonly isTight: boolean;
  readonly onGo: (value: number) => void;
}

export const FlipButton = memo(function FlipButton({ flip, isTight, onGo }: FlipButtonProps) {
  const { value, direction, layer, text, place, spoken } = flip;
  return (
    <button
      type="button"
      onClick={() => onGo(value)}
      aria-label={spoken}
      title={spoken}
      {...sourceOf('choice')}
      className={`group flex min-h-6 min-w-0 items-center gap-1 text-ink-3 hover:text-ink-1 ${direction === 'up' ? 'flex-row-reverse' : ''}`}
    >
      <svg viewBox="0 0 8 10" className="h-2.5 w-2 shrink-0" aria-hidden="true">
        <path d={direction === 'up' ? 'M0 0l8 5-8 5z' : 'M8 0v10L0 5z'} className={fillOf(layer)} />
      </svg>
      <span className="flex min-w-0 decoration-dotted underline-offset-3 group-hover:underline">
        <span className="truncate">{text}</span>
        <span className={`whitespace-pre ${isTight ? 'xl:hidden' : ''}`}>{place}</span>
      </span>
    </button>
  );
});
