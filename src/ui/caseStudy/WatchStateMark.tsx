// The state of a watch as shape and word: armed, near, tripped, not set.

import type { WatchState } from '../../drawing/caseStudy/watchRow';
import { WATCHES } from '../../words/caseStudy';

const SHAPES: Readonly<Record<WatchState, { readonly path: string; readonly tone: string }>> = {
  armed: { path: 'M8 3.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9Z', tone: 'text-ok fill-current' },
  near: { path: 'M8 2.500 14 13H2Z', tone: 'text-warn fill-current' },
  tripped: { path: 'M4 4l8 8M12 4l-8 8', tone: 'text-bad fill-none' },
  unset: { path: 'M8 3.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9Z', tone: 'text-ink-3 fill-none' },
};

export function WatchStateMark({ state }: { readonly state: WatchState }) {
  const { path, tone } = SHAPES[state];
  return (
    <span
      className={`inline-flex items-center gap-1.75 text-micro whitespace-nowrap ${state === 'tripped' ? 'font-semibold text-ink-1' : 'text-ink-2'}`}
    >
      <svg
        viewBox="0 0 16 16"
        className={`size-3 flex-none ${tone}`}
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      {WATCHES.states[state]}
    </span>
  );
}
