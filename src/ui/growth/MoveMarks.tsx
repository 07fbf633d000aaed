// Numbered marks on the time axis, one for each move in time: they show its reason when pointed at or focused, and go to its month.

import type { TimeAxis } from '../../drawing/growth/timeAxis';
import { fill } from '../../words/fill';
import { GROWTH } from '../../words/growth';

export interface MoveMark {
  readonly month: number;
  readonly what: string;
}

interface MoveMarksProps {
  readonly marks: readonly MoveMark[];
  readonly axis: TimeAxis;
  readonly month: number;
  readonly onPoint: (index: number | null) => void;
  readonly onShow: (month: number) => void;
}

const MARK_PX = 24;

export function MoveMarks({ marks, axis, month, onPoint, onShow }: MoveMarksProps) {
  if (marks.length === 0) return null;
  return (
    <ol className="relative h-7" aria-label={GROWTH.moves}>
      {marks.map((mark, index) => (
        <li
          key={mark.month}
          className="absolute top-0"
          style={{ left: axis.place(mark.month) - MARK_PX / 2 }}
        >
          <button
            type="button"
            aria-label={fill(GROWTH.moveButton, {
              number: index + 1,
              month: mark.month,
              what: mark.what,
            })}
            aria-current={mark.month === month ? 'step' : undefined}
            className="grid size-6 place-items-center rounded-full border border-control bg-surface text-micro font-semibold text-ink-1 tabular-nums hover:border-ink-1 aria-[current=step]:border-ink-1 aria-[current=step]:bg-ink-1 aria-[current=step]:text-page"
            onClick={() => onShow(mark.month)}
            onFocus={() => onPoint(index)}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
          >
            {index + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}
