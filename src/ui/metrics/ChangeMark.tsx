// The difference to the state before: arrow, sign and number; the word is for screen readers.
import type { MetricChange } from '../../drawing/metrics/metricView';

const ARROWS = { up: 'M8 13V3M4 7l4-4 4 4', down: 'M8 3v10M4 9l4 4 4-4', none: '' } as const;

export function ChangeMark({ change: { direction, text, spoken } }: { readonly change: MetricChange }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-ink-2">
      {direction !== 'none' && (
        <svg
          viewBox="0 0 16 16"
          className="size-2.5 flex-none"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d={ARROWS[direction]} />
        </svg>
      )}
      <span aria-hidden="true">{text}</span>
      <span className="sr-only">{spoken}</span>
    </span>
  );
}
