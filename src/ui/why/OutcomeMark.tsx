// How an option came out, as an icon with a word for screen readers.
/** What becomes of an option that is weighed. */
type Outcome = 'chosen' | 'nearest' | 'keeps' | 'toss-up' | 'cheaper' | 'dearer' | 'breaks';

const SHAPES: Readonly<
  Record<Outcome, { readonly path: string; readonly tone: string; readonly word: string }>
> = {
  chosen: { path: 'M3 8.500 6.500 12 13 4.500', tone: 'text-ok', word: 'Chosen: ' },
  nearest: { path: 'M3 8h10', tone: 'text-ink-2', word: 'Chosen: ' },
  keeps: { path: 'M3 8.500 6.500 12 13 4.500', tone: 'text-ok', word: '' },
  'toss-up': { path: 'M3 6h10M3 10h10', tone: 'text-ink-2', word: '' },
  cheaper: { path: 'M8 3v10M4 9l4 4 4-4', tone: 'text-ok', word: 'Cheaper: ' },
  dearer: { path: 'M8 13V3M4 7l4-4 4 4', tone: 'text-ink-3', word: 'Dearer: ' },
  breaks: { path: 'M4 4l8 8M12 4l-8 8', tone: 'text-bad', word: 'Breaks a promise: ' },
};

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { path, tone, word } = SHAPES[outcome];
  return (
    <>
      <svg
        viewBox="0 0 16 16"
        className={`mt-0.75 size-3 flex-none ${tone}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.250"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      {word && <span className="sr-only">{word}</span>}
    </>
  );
}
