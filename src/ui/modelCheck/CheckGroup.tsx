// One group of the check: its score, its misses first, and all of it behind a disclosure.
import { type ReactNode, useState } from 'react';
import type { CheckGroupView } from '../../drawing/modelCheck/checkView';
import { fill } from '../../drawing/modelCheck/countPassed';
import { CHECK } from '../../words/modelCheck';
import { Chevron } from '../study/Chevron';
import { CheckTable } from './CheckTable';
import { MissList } from './MissList';

interface CheckGroupProps {
  readonly heading: string;
  readonly lead: string;
  readonly score: ReactNode;
  readonly columns: readonly string[];
  /** Null before anything is computed. */
  readonly view: CheckGroupView | null;
}

export function CheckGroup({ heading, lead, score, columns, view }: CheckGroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <section
      aria-label={heading}
      aria-busy={view === null}
      className="border-hairline p-4 not-first:border-t sm:px-6 sm:py-5.5"
    >
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{heading}</h3>
      <p className="mt-0.5 max-w-[72ch] text-micro text-ink-3">{lead}</p>
      <div className="mt-2 min-h-6 text-small text-ink-1 tabular-nums">
        {view === null ? <span className="text-ink-3">{CHECK.waiting}</span> : score}
      </div>
      {view && view.misses.length > 0 && <MissList name={heading} columns={columns} rows={view.misses} />}
      {view && view.rows.length > 0 && (
        <details className="group/all mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="inline-flex min-h-8 list-none items-center gap-1.5 text-micro text-ink-2 hover:text-ink-1 [&::-webkit-details-marker]:hidden">
            <Chevron className="size-2.5 group-open/all:rotate-90" />
            <span className="sr-only">{heading}: </span>
            {fill(CHECK.showAll, { count: view.rows.length })}
          </summary>
          {open && <CheckTable name={heading} columns={columns} rows={view.rows} />}
        </details>
      )}
    </section>
  );
}
