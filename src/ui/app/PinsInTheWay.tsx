// Says which kept layers make a promise impossible and what would stand without them, and lets go of those alone.
import type { ReactNode } from 'react';
import type { PinsInTheWayWords } from '../../drawing/swap/tellPinsInTheWay';
import { PinIcon } from '../why/PinIcon';

interface PinsInTheWayProps extends PinsInTheWayWords {
  /** What breaks; it is said first. */
  readonly children: ReactNode;
  readonly onRelease: () => void;
}

export function PinsInTheWay({ cause, without, release, children, onRelease }: PinsInTheWayProps) {
  return (
    <>
      <p>
        {children} <span className="font-semibold text-ink-1">{cause}</span> {without}
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
