// Keeps the option of a layer by hand, shows that it is kept, and lets go of it.
import { WHY } from '../../words/whySection';
import { PinIcon } from './PinIcon';

interface PinControlProps {
  readonly name: string;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onRelease: () => void;
}

export function PinControl({ name, pinned, onPin, onRelease }: PinControlProps) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
      {pinned && (
        <span className="inline-flex items-center gap-1.5 text-small font-medium text-ink-1">
          <PinIcon />
          {WHY.kept}
        </span>
      )}
      <button
        type="button"
        aria-label={`${pinned ? WHY.release : WHY.keep}: ${name}`}
        className="inline-flex min-h-11 items-center gap-2 rounded-control border border-control px-4 text-small font-medium text-ink-1 transition-colors duration-fast hover:border-ink-2 hover:bg-card"
        onClick={pinned ? onRelease : onPin}
      >
        {!pinned && <PinIcon />}
        {pinned ? WHY.release : WHY.keep}
      </button>
    </div>
  );
}
