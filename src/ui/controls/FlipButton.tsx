// Names the next place to one side of a slider where the answer changes, in the hue of the layer that changes, and goes there.
import { memo } from 'react';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { FlipLabel } from './labelFlip';
import { fillOf } from './layerHues';

interface FlipButtonProps {
  readonly flip: FlipLabel;
  readonly onGo: (value: number) => void;
}

export const FlipButton = memo(function FlipButton({ flip, onGo }: FlipButtonProps) {
  const isUp = flip.direction === 'up';
  return (
    <button
      type="button"
      onClick={() => onGo(flip.value)}
      aria-label={flip.spoken}
      title={flip.spoken}
      {...sourceOf('choice')}
      className="group flex min-h-6 min-w-0 items-center gap-1 text-ink-3 hover:text-ink-1"
    >
      <svg viewBox="0 0 10 10" className={`size-2 shrink-0 ${isUp ? 'order-1' : ''}`} aria-hidden="true">
        <path d={isUp ? 'M1 0l8 5-8 5z' : 'M9 0L1 5l8 5z'} className={fillOf(flip.layer)} />
      </svg>
      <span className="truncate decoration-dotted underline-offset-3 group-hover:underline">{flip.text}</span>
    </button>
  );
});
