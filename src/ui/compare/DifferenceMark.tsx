// A difference to the first column: arrow, absolute, relative, and the word for better or worse.
import type { MetricDifference } from '../../drawing/compare/compareMetrics';

const ARROWS = { up: 'M8 13V3M4 7l4-4 4 4', down: 'M8 3v10M4 9l4 4 4-4', none: '' } as const;
const TONES = { better: 'text-ok', worse: 'text-bad', same: 'text-ink-3' } as const;

export function DifferenceMark({ difference }: { readonly difference: MetricDifference }) {
  const { direction, text, word, verdict } = difference;
  return (
    <span className="block text-ink-2">
      {direction !== 'none' && (
        <svg
          viewBox="0 0 16 16"
          className="mr-1 inline-block size-2.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d={ARROWS[direction]} />
        </svg>
      )}
      {text}
      {word && <span className={`block ${TONES[verdict]}`}>{word}</span>}
    </span>
  );
}
