// All assumptions in one place, apart from the sliders: those of the scenario, and every constant of the model.
import { useRef } from 'react';
import type { Influence } from '../../drawing/assumptions/selectConstants';
import type { ConstantId } from '../../engine';
import { ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { ConstantsBrowser } from './ConstantsBrowser';
import { ScenarioAssumptions } from './ScenarioAssumptions';
import { useConstants } from './useConstants';
import { useSeen } from './useSeen';

interface AssumptionsViewProps {
  readonly count: number;
  readonly own: Partial<Readonly<Record<ConstantId, number>>>;
  /** Assumptions of the scenario that were set by hand. */
  readonly byHand: number;
  /** Share of doubt by constant; null while it is not known. */
  readonly influence: Influence | null;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

export function AssumptionsView({ count, own, byHand, influence, onSet }: AssumptionsViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const constants = useConstants(useSeen(place));
  return (
    <SectionFrame id={SECTIONS.assumptions} heading={WORDS.heading} lead={WORDS.lead}>
      <div ref={place} className="rounded-card border border-dashed border-control" data-inputs="">
        <ScenarioAssumptions byHand={byHand} />
        <div className="border-t border-dashed border-control p-4 sm:px-6 sm:py-5.5">
          <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">
            {WORDS.model.heading}
            <span className="font-normal text-ink-3">, {count}</span>
          </h3>
          <p className="mt-0.5 max-w-[64ch] text-micro text-ink-3">{WORDS.model.lead}</p>
          {constants ? (
            <ConstantsBrowser constants={constants} own={own} influence={influence} onSet={onSet} />
          ) : (
            <p className="mt-4 min-h-96 text-small text-ink-3">
              {constants === false ? WORDS.model.failed : WORDS.model.waiting}
            </p>
          )}
        </div>
      </div>
    </SectionFrame>
  );
}
