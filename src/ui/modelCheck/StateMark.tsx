// Agrees or misses, as shape and word.
import { CHECK } from '../../words/modelCheck';

interface StateMarkProps {
  readonly passes: boolean;
  readonly word?: string | null;
}

export function StateMark({ passes, word = null }: StateMarkProps) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${passes ? 'text-ink-3' : 'text-ink-1'}`}>
      <svg
        viewBox="0 0 16 16"
        className={`size-3 flex-none translate-y-0.5 ${passes ? 'text-ok' : 'text-bad'}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        aria-hidden="true"
      >
        <path d={passes ? 'M3 8.5 6.5 12 13 4.5' : 'M4 4l8 8M12 4l-8 8'} />
      </svg>
      <span className={word ? '' : 'max-sm:sr-only'}>{word ?? (passes ? CHECK.pass : CHECK.miss)}</span>
    </span>
  );
}
