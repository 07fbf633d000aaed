// The large numbers of a card with their units and captions.
import type { MetricValue } from '../../drawing/metrics/metricView';

interface MetricValuesProps {
  readonly values: readonly MetricValue[];
  /** Changes with each commit, so that values settle then, and never during a drag. */
  readonly commit: number;
}

const COLUMNS: Readonly<Record<number, string>> = {
  2: 'grid-cols-[1.15fr_1fr] 2xl:grid-cols-[1.3fr_1fr]',
  3: 'grid-cols-[repeat(3,auto)] justify-between',
};
const SETTLE =
  'staged transition-[opacity,translate] duration-base ease-enter starting:translate-y-0.5 starting:opacity-40';

export function MetricValues({ values, commit }: MetricValuesProps) {
  const small = values.length > 2;
  return (
    <dl className={`grid ${small ? 'gap-x-2' : 'gap-x-3'} ${COLUMNS[values.length] ?? ''}`}>
      {values.map(({ number, unit, caption, spoken, range }) => (
        <div key={caption} className="flex min-w-0 flex-col-reverse justify-end">
          <dt
            className={`text-micro/4 text-ink-3 ${small ? 'tracking-[-0.035em] whitespace-nowrap' : 'tracking-tight'}`}
          >
            {caption}
          </dt>
          <dd
            key={commit}
            className={`font-semibold whitespace-nowrap tabular-nums tracking-tight text-ink-1 ${small ? 'text-[1.3125rem]/8' : 'text-[1.6875rem]/8'} ${commit > 0 ? SETTLE : ''}`}
          >
            <span aria-hidden={spoken ? true : undefined}>
              {number}
              {unit && (
                <span
                  className={`ml-0.75 font-medium text-ink-2 ${small ? 'text-micro/none' : 'text-[0.9375rem]/none'}`}
                >
                  {unit}
                </span>
              )}
            </span>
            {spoken && <span className="sr-only">{spoken}</span>}
          </dd>
          <dd className="order-first h-4 text-micro/4 tracking-tight whitespace-nowrap tabular-nums text-ink-2">
            {range && (
              <>
                <span aria-hidden="true">{range.text}</span>
                <span className="sr-only">{range.spoken}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
