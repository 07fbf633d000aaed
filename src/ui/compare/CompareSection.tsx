// Scenarios side by side, or how to get them there.

import type { CompareColumn } from '../../drawing/compare/compareColumn';
import { tellDifference } from '../../drawing/compare/tellDifference';
import { COMPARE } from '../../words/compare';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { SmallButton } from '../why/SmallButton';
import type { ColumnActions } from './ColumnButtons';
import { CompareTable } from './CompareTable';

interface CompareSectionProps extends ColumnActions {
  /** The present one first. */
  readonly columns: readonly CompareColumn[];
  readonly hasRoom: boolean;
  readonly onPin: () => void;
  readonly onPresets: () => void;
}

export function CompareSection({ columns, hasRoom, onPin, onPresets, ...actions }: CompareSectionProps) {
  const [now, ...pinned] = columns;
  const isEmpty = pinned.length === 0;
  return (
    <SectionFrame
      id={SECTIONS.compare}
      source="choice"
      heading={COMPARE.heading}
      lead={COMPARE.lead}
      aside={
        <div className="mt-3 grid max-w-[64ch] gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          {!isEmpty && <p>{hasRoom ? COMPARE.receipts : COMPARE.full}</p>}
          <p className="flex flex-wrap gap-2">
            {hasRoom && !isEmpty && <SmallButton onPress={onPin}>{COMPARE.pinPresent}</SmallButton>}
            {!isEmpty && <SmallButton onPress={onPresets}>{COMPARE.presets}</SmallButton>}
          </p>
        </div>
      }
    >
      <div className="overflow-hidden rounded-card border border-hairline bg-surface">
        {isEmpty && (
          <div className="p-4 sm:px-6 sm:py-5.5">
            <p className="max-w-[62ch] text-small text-ink-2">{COMPARE.empty}</p>
            <p className="mt-4 flex flex-wrap gap-2">
              <SmallButton onPress={onPin}>{COMPARE.pinPresent}</SmallButton>
              <SmallButton onPress={onPresets}>{COMPARE.presets}</SmallButton>
            </p>
          </div>
        )}
        {!isEmpty && now && (
          <>
            <ul className="grid gap-1 p-4 text-small text-ink-1 sm:px-6 sm:pt-5.5">
              {pinned.map((column) => (
                <li key={column.letter}>{tellDifference(now, column)}</li>
              ))}
            </ul>
            <CompareTable columns={columns} {...actions} />
          </>
        )}
      </div>
    </SectionFrame>
  );
}
