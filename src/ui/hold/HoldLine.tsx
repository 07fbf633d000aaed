// The line below the console's head while something is held, or while a pin makes a promise impossible.
import type { PinsWords } from '../../drawing/hold/tellPins';
import type { HoldLine as Line } from '../../drawing/hold/viewHoldLine';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Scenario } from '../../engine';
import { SmallButton } from '../why/SmallButton';

interface HoldLineProps {
  /** Null while nothing is held. */
  readonly line: Line | null;
  readonly pins: PinsWords | null;
  /** True while the words still speak of the scenario before. */
  readonly isStale: boolean;
  readonly onGo: (scenario: Scenario) => void;
  readonly onLetGo: () => void;
}

export function HoldLine({ line, pins, isStale, onGo, onLetGo }: HoldLineProps) {
  return (
    <div
      className={`mt-2 grid gap-2 border-l-3 py-0.5 pl-3 text-micro text-ink-2 tabular-nums transition-opacity delay-150 duration-base ${
        line?.isKept === false || pins ? 'border-bad' : 'border-ink-2'
      } ${isStale ? 'opacity-60' : ''}`}
      {...sourceOf('choice')}
    >
      {line && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-80">
            <b className={`font-semibold ${line.isKept ? 'text-ink-1' : 'text-bad'}`}>Held.</b>{' '}
            <span className="text-ink-1">{line.course}</span> {line.healing}
          </p>
          <p className={`flex flex-wrap gap-2 ${isStale ? 'invisible' : ''}`}>
            {line.apply && (
              <SmallButton onPress={() => line.apply && onGo(line.apply.scenario)}>
                {line.apply.label}
              </SmallButton>
            )}
            {line.go && (
              <SmallButton onPress={() => line.go && onGo(line.go.scenario)}>{line.go.label}</SmallButton>
            )}
          </p>
        </div>
      )}
      {pins && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-80">
            <span className="text-ink-1">{pins.obstacle}</span> {pins.without}
          </p>
          <SmallButton onPress={onLetGo}>{pins.letGo}</SmallButton>
        </div>
      )}
    </div>
  );
}
