// If you keep what you have: where each promise breaks along traffic and experiments, and the smallest change that heals it.
import { useRef } from 'react';
import { tellHealing } from '../../drawing/hold/tellHealing';
import { viewHoldLine } from '../../drawing/hold/viewHoldLine';
import type { LoadId, Scenario } from '../../engine';
import type { HoldOutlook } from '../../runner/hold/holdOutlook';
import { SECTIONS } from '../../words/frame';
import { HOLD } from '../../words/hold';
import { StudyStatus } from '../study/StudyStatus';
import { useFocusKept } from '../study/useFocusKept';
import type { StudyView } from '../study/useStudy';
import { whenFresh } from '../study/whenFresh';
import { SectionFrame } from '../why/SectionFrame';
import { SmallButton } from '../why/SmallButton';
import { LoadCourse } from './LoadCourse';

interface HoldSectionProps {
  readonly outlook: HoldOutlook | null;
  readonly isHeld: boolean;
  readonly isFresh: boolean;
  readonly status: Pick<StudyView<'holdSection'>, 'status' | 'isSlower' | 'again'>;
  readonly onGo: (scenario: Scenario) => void;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}

const LOAD_IDS: readonly LoadId[] = ['traffic', 'experiments'];

export function HoldSection(props: HoldSectionProps) {
  const { outlook, isHeld, isFresh, status, onHold, onRelease } = props;
  const isStale = outlook !== null && !isFresh;
  const apply = outlook && viewHoldLine(outlook).apply;
  const onGo = whenFresh(isStale, props.onGo);
  const card = useRef<HTMLDivElement>(null);
  useFocusKept(card);
  return (
    <SectionFrame
      id={SECTIONS.hold}
      source="choice"
      heading={HOLD.heading}
      lead={HOLD.lead}
      aside={
        <div className="mt-2.5 grid max-w-[64ch] justify-items-start gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          <p>{HOLD.leftOut}</p>
          <p>{isHeld ? HOLD.held : HOLD.notHeld}</p>
          <SmallButton onPress={isHeld ? onRelease : onHold}>{isHeld ? HOLD.release : HOLD.hold}</SmallButton>
          <StudyStatus hasResult={outlook !== null} {...status} />
        </div>
      }
    >
      <div
        ref={card}
        tabIndex={-1}
        aria-busy={isStale}
        className={`overflow-hidden rounded-card border border-hairline bg-surface transition-opacity delay-150 duration-base ${isStale ? 'opacity-60' : ''}`}
      >
        {outlook ? (
          <>
            {!outlook.isKept && (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline p-4 text-small text-ink-1 sm:px-6">
                <p className="min-w-0 flex-1 basis-80">
                  {tellHealing(outlook.healing, outlook.held, HOLD.healingHere)}
                </p>
                {apply && <SmallButton onPress={() => onGo(apply.scenario)}>{apply.label}</SmallButton>}
              </div>
            )}
            {LOAD_IDS.map((load) => (
              <LoadCourse key={load} load={load} outlook={outlook} onGo={onGo} />
            ))}
          </>
        ) : (
          <p className="min-h-[36rem] p-4 text-small text-ink-3 sm:px-6 sm:py-5.5">{HOLD.withoutScripts}</p>
        )}
      </div>
    </SectionFrame>
  );
}
