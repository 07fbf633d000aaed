// What more would cost: the picture, the point that is looked at, and the same as a table.
import { useRef } from 'react';
import { layFrontier } from '../../drawing/frontier/layFrontier';
import { tellFrontier } from '../../drawing/frontier/tellFrontier';
import type { Frontier, FrontierAxis, FrontierRequest, Scenario } from '../../engine';
import { SECTIONS } from '../../words/frame';
import { FRONTIER } from '../../words/frontier';
import { useWidth } from '../diagram/useWidth';
import { StudyStatus } from '../study/StudyStatus';
import { useFocusKept } from '../study/useFocusKept';
import type { StudyView } from '../study/useStudy';
import { whenFresh } from '../study/whenFresh';
import { SectionFrame } from '../why/SectionFrame';
import { AxisPicker } from './AxisPicker';
import { FrontierView } from './FrontierView';

interface FrontierSectionProps {
  readonly axis: FrontierAxis;
  readonly study: {
    readonly result: Frontier | null;
    readonly of: FrontierRequest | null;
    readonly status: StudyView<'frontier'>['status'];
    readonly isSlower: boolean;
    readonly again: () => void;
  };
  /** The picture is of an earlier scenario or axis. */
  readonly isStale: boolean;
  readonly onPickAxis: (axis: FrontierAxis) => void;
  readonly onKeep: (scenario: Scenario) => void;
}

const NARROW_PX = 560;
const HEIGHT_PX = 440;
const NARROW_HEIGHT_PX = 360;

export function FrontierSection({ axis, study, isStale, onPickAxis, onKeep }: FrontierSectionProps) {
  const card = useRef<HTMLDivElement>(null);
  useFocusKept(card);
  const width = useWidth(card);
  const { result } = study;
  const words = result && tellFrontier(result);
  const drawing = result && layFrontier(result, width, width < NARROW_PX ? NARROW_HEIGHT_PX : HEIGHT_PX);
  return (
    <SectionFrame
      id={SECTIONS.frontier}
      source="choice"
      heading={FRONTIER.heading}
      lead={FRONTIER.lead}
      aside={
        <div className="mt-2.5 grid max-w-[64ch] gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          <p>{FRONTIER.note}</p>
          {words && <p className="tabular-nums">{words.count}</p>}
        </div>
      }
    >
      <div
        className={`overflow-hidden rounded-card border border-hairline bg-surface print:min-h-0 ${result && !drawing ? '' : 'min-h-[50rem] max-sm:min-h-[66rem]'}`}
      >
        <AxisPicker axis={axis} onPick={onPickAxis} />
        <div className="px-4 pt-4 sm:px-6 sm:pt-5">
          {words ? (
            <>
              <h3 className="text-h3 text-ink-1">{words.headline}</h3>
              <p className="mt-1 max-w-[88ch] text-small text-ink-2">{words.details.join(' ')}</p>
            </>
          ) : (
            <noscript>
              <p className="text-small text-ink-3">{FRONTIER.withoutScripts}</p>
            </noscript>
          )}
          <StudyStatus {...study} hasResult={result !== null && !isStale} />
        </div>
        <div ref={card} tabIndex={-1} aria-busy={isStale} className={isStale ? 'opacity-60' : ''}>
          {result && drawing && (
            <FrontierView
              key={result.request.axis}
              frontier={result}
              drawing={drawing}
              onKeep={whenFresh(isStale, onKeep)}
            />
          )}
        </div>
      </div>
    </SectionFrame>
  );
}
