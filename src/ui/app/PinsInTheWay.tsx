// Says which kept layers make a promise impossible and what would stand without them, and lets go of those alone.
import type { PinsInTheWayWords } from '../../drawing/swap/tellPinsInTheWay';
import { PinIcon } from '../why/PinIcon';

interface PinsInTheWayProps extends PinsInTheWayWords {
  readonly onRelease: () => void;
}

export function PinsInTheWay({ cause, without, release, onRelease }: PinsInTheWayProps) {
  return (
    <>
      <p>
        <span className="font-semibold text-ink-1">{cause}</span> {without}
      </p>
      <button
        type="button"
        onClick={onRelease}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-control px-3 font-medium text-ink-1 hover:bg-card max-md:min-h-11"
      >
        <PinIcon />
        {release}
      </button>
    </>
  );
}
