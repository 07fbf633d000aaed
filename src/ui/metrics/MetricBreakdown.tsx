// The breakdown of a card behind a disclosure; its tables are only made while it is open, or for readers without scripts.
import { useState } from 'react';
import type { MetricView } from '../../drawing/metrics/metricView';
import { BreakdownTable } from './BreakdownTable';
import { usePrerendered } from './usePrerendered';

export function MetricBreakdown({ view }: { readonly view: MetricView }) {
  const { name, breakdownNote, breakdownLabel, breakdown, change } = view;
  const [open, setOpen] = useState(false);
  const prerendered = usePrerendered();
  return (
    <details
      className="group/more relative z-10"
      name="metric-breakdown"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="-m-1.5 inline-flex list-none items-center gap-1 rounded-md p-1.5 whitespace-nowrap text-ink-3 hover:text-ink-1 [&::-webkit-details-marker]:hidden">
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
        <span className="sr-only">{name}, </span>
        {breakdownNote && <span className={change ? 'xl:max-2xl:hidden' : ''}>{breakdownNote}</span>}
        <span>{breakdownLabel}</span>
      </summary>
      <div className="mt-3 grid gap-4 border-t border-hairline pt-3">
        {(open || prerendered) &&
          breakdown().map((table) => <BreakdownTable key={table.caption} table={table} />)}
      </div>
    </details>
  );
}
