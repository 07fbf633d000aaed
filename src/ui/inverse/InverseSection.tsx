// What a budget buys: the ceiling, and four answers.
import { useRef } from 'react';
import type { PickedLimit } from '../../drawing/inverse/pickLimit';
import { viewReach } from '../../drawing/inverse/viewReach';
import type { Assessment, Inverse, InverseRequest, Scenario, SpendLimit } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { INVERSE } from '../../words/inverse';
import { StudyStatus } from '../study/StudyStatus';
import { useFocusKept } from '../study/useFocusKept';
import type { StudyView } from '../study/useStudy';
import { whenFresh } from '../study/whenFresh';
import { SectionFrame } from '../why/SectionFrame';
import { LimitControls } from './LimitControls';
import { ReachCard } from './ReachCard';

interface InverseSectionProps {
  readonly now: Assessment;
  readonly limit: SpendLimit;
  readonly origin: PickedLimit['origin'];
  readonly study: {
    readonly result: Inverse | null;
    readonly of: InverseRequest | null;
    readonly status: StudyView<'inverse'>['status'];
    readonly isSlower: boolean;
    readonly again: () => void;
  };
  /** The answers are for an earlier scenario or ceiling. */
  readonly isStale: boolean;
  /** Null goes back to what the present answer costs. */
  readonly onLimit: (usdPerMonth: number | null) => void;
  readonly onCount: (of: SpendLimit['of']) => void;
  readonly onTake: (scenario: Scenario) => void;
}

export function InverseSection(props: InverseSectionProps) {
  const { now, limit, origin, study, isStale, onLimit, onCount, onTake } = props;
  const { result } = study;
  const answers = useRef<HTMLUListElement>(null);
  useFocusKept(answers);
  return (
    <SectionFrame
      id={SECTIONS.backwards}
      source="choice"
      heading={INVERSE.heading}
      lead={INVERSE.lead}
      aside={<p className="mt-2.5 max-w-[64ch] text-micro text-ink-3 xl:max-w-[34ch]">{INVERSE.note}</p>}
    >
      <div className="min-h-[38rem] overflow-hidden rounded-card border border-hairline bg-surface max-sm:min-h-[72rem] print:min-h-0">
        <LimitControls limit={limit} origin={origin} onLimit={onLimit} onCount={onCount} />
        {!result && (
          <noscript>
            <p className="px-4 pt-4 text-small text-ink-3 sm:px-6">{INVERSE.withoutScripts}</p>
          </noscript>
        )}
        {result && (
          <ul
            ref={answers}
            tabIndex={-1}
            aria-label={INVERSE.answers}
            aria-busy={isStale}
            className={`grid gap-px border-b border-hairline bg-hairline md:grid-cols-2 ${isStale ? 'opacity-60' : ''}`}
          >
            {result.reaches.map((reach) => (
              <ReachCard
                key={reach.driver}
                reach={viewReach(reach, result.request, now)}
                onTake={whenFresh(isStale, onTake)}
                onLimit={whenFresh(isStale, onLimit)}
              />
            ))}
          </ul>
        )}
        <div className="px-4 py-3 sm:px-6">
          <StudyStatus {...study} hasResult={result !== null && !isStale} />
        </div>
      </div>
    </SectionFrame>
  );
}
