// Something that unfolds, and costs nothing before: the table behind a drawing, the constants behind the moves.
import { type ReactNode, useState } from 'react';
import { Chevron } from './Chevron';

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
        <Chevron className="size-2.5 group-open/more:rotate-90" />
        {summary}
      </summary>
      {wasOpened && <div className="mt-2 overflow-x-auto">{children}</div>}
    </details>
  );
}
