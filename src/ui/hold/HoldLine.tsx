// The line below the console's head while something is held: how far it carries, what breaks first, what heals it.
import { useRef } from 'react';
import type { HoldLine as Line } from '../../drawing/hold/viewHoldLine';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Scenario } from '../../engine';
import { useFocusKept } from '../study/useFocusKept';
import { whenFresh } from '../study/whenFresh';
import { SmallButton } from '../why/SmallButton';

interface HoldLineProps {
  readonly line: Line;
  /** True while the words still speak of the scenario before. */
  readonly isStale: boolean;
  readonly onGo: (scenario: Scenario) => void;
}

export function HoldLine({ line: { isKept, course, healing, apply, go }, isStale, onGo }: HoldLineProps) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  const take = whenFresh(isStale, onGo);
  return (
    <div
      ref={box}
      tabIndex={-1}
      aria-busy={isStale}
      className={`mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-3 py-0.5 pl-3 text-micro text-ink-2 tabular-nums transition-opacity delay-150 duration-base ${
        isKept ? 'border-ink-2' : 'border-bad'
      } ${isStale ? 'opacity-60' : ''}`}
      {...sourceOf('choice')}
    >
      <p className="min-w-0 flex-1 basis-80">
        <b className={`font-semibold ${isKept ? 'text-ink-1' : 'text-bad'}`}>Held.</b>{' '}
        <span className="text-ink-1">{course}</span> {healing}
      </p>
      <p className="flex flex-wrap gap-2">
        {apply && <SmallButton onPress={() => take(apply.scenario)}>{apply.label}</SmallButton>}
        {go && <SmallButton onPress={() => take(go.scenario)}>{go.label}</SmallButton>}
      </p>
    </div>
  );
}
