// Something that unfolds, and costs nothing before: the table behind a drawing, the constants behind the moves.
import { type ReactNode, useState } from 'react';

interface MoreDetailsProps {
  readonly id?: string;
  readonly summary: string;
  readonly children: ReactNode;
}

export function MoreDetails({ id, summary, children }: MoreDetailsProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details id={id} className="group/more scroll-mt-12 text-micro" onToggle={() => setOpened(true)}>
      <summary className="inline-flex min-h-6 list-none items-center gap-1 text-ink-3 hover:text-ink-1 [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 16 16"
          className="size-2.5 flex-none transition-transform duration-fast group-open/more:rotate-90"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="m6 3 5 5-5 5" />
        </svg>
        {summary}
      </summary>
      {wasOpened && <div className="mt-2 overflow-x-auto">{children}</div>}
    </details>
  );
}
