// Success metrics or tripwires as a table: threshold, live value, state.

import type { WatchRow } from '../../drawing/caseStudy/watchRow';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { MetricId } from '../../engine';
import { WATCHES, type WatchId, type WatchWords } from '../../words/caseStudy';
import { WatchStateMark } from './WatchStateMark';

const METRIC_OF_WATCH: Readonly<Record<WatchId, MetricId>> = {
  'pipeline-latency': 'latency',
  'data-freshness': 'latency',
  'cost-budget': 'cost',
  'data-loss': 'reliability',
  'pipeline-failures': 'reliability',
  'model-staleness': 'latency',
  'runaway-cost': 'cost',
};

interface WatchTableProps {
  readonly title: string;
  readonly words: readonly WatchWords[];
  readonly rows: readonly WatchRow[];
}

export function WatchTable({ title, words, rows }: WatchTableProps) {
  const [watch, threshold, now, state] = WATCHES.columns;
  return (
    <table className="w-full tabular-nums">
      <caption className="pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">{title}</caption>
      <thead className="text-micro text-ink-3 max-sm:sr-only">
        <tr>
          <th scope="col" className="w-[46%] pb-2 text-left font-normal">
            {watch}
          </th>
          <th scope="col" className="pb-2 text-left font-normal">
            {threshold}
          </th>
          <th scope="col" className="w-[18%] pb-2 text-right font-normal sm:pr-4">
            {now}
          </th>
          <th scope="col" className="w-24 pb-2 text-right font-normal">
            {state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { title: name, basis } = words.find(({ id }) => id === row.id) ?? {
            title: row.id,
            basis: '',
          };
          return (
            <tr
              key={row.id}
              className="border-t border-hairline align-baseline"
              {...sourceOf(`metric:${METRIC_OF_WATCH[row.id]}`)}
            >
              <th scope="row" className="py-2.5 pr-4 text-left">
                <span className="block text-small/5 font-medium text-ink-1">{name}</span>
                <span className="block text-micro font-normal text-ink-3">{basis}</span>
                <span aria-hidden="true" className="mt-0.5 block text-micro font-normal text-ink-2 sm:hidden">
                  {row.threshold}
                </span>
              </th>
              <td className="py-2.5 pr-4 text-small/5 text-ink-2 max-sm:sr-only">{row.threshold}</td>
              <td className="py-2.5 pr-2 text-right font-mono text-small/5 tracking-tight text-ink-1 sm:pr-4">
                {row.now}
              </td>
              <td className="py-2.5 text-right">
                <WatchStateMark state={row.state} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
