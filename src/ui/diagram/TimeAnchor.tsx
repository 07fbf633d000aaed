// Marks the wall that binds, for the thread to run into: from above for freshness, out of the foot for reliability.
import type { TimeDrawing } from '../../drawing/time/drawTime';
import type { TimeLayout } from '../../drawing/time/layTime';
import type { Binding } from '../../engine';

interface TimeAnchorProps {
  readonly binding: Binding;
  readonly layout: TimeLayout;
  readonly drawing: TimeDrawing;
}

export function TimeAnchor({ binding, layout, drawing }: TimeAnchorProps) {
  const isFreshness = binding.cause === 'freshness';
  const isReliability = binding.cause === 'reliability';
  return (
    <i
      className="time-anchor"
      data-thread={`layer:${binding.layer}`}
      data-thread-behind={isFreshness ? 'exit' : isReliability ? 'entry' : 'entry exit'}
      style={{
        left: isFreshness ? drawing.wall : isReliability ? drawing.limit : layout.plotLeft,
        top: layout.top,
        height: layout.height - layout.top,
      }}
    />
  );
}
