// Which constants the doubt comes from: the sentence to act on, then bars with their error.

import type { RankBar } from '../../drawing/doubt/rankBars';
import type { NumberId } from '../../drawing/receipt/numberId';
import type { ConstantId } from '../../engine';
import { DOUBT } from '../../words/doubt';

interface RankingBarsProps {
  readonly bars: readonly RankBar[];
  readonly measureFirst: string | null;
  readonly isPending: boolean;
  readonly source: NumberId;
  readonly onShow: (constant: ConstantId) => void;
}

const percent = (ratio: number): string => `${ratio * 100}%`;

function Bar({ bar }: { readonly bar: RankBar }) {
  return (
    <svg className="block h-3 w-full" aria-hidden="true">
      <rect
        width={percent(bar.sizeRatio)}
        y="3"
        height="6"
        rx="2"
        className={`forced-colors:fill-[CanvasText] ${bar.isEstimate ? 'fill-warn' : 'fill-ink-2'}`}
      />
      <line
        x1={percent(bar.errorFromRatio)}
        x2={percent(bar.errorToRatio)}
        y1="6"
        y2="6"
        className="stroke-ink-1"
        strokeWidth="1.25"
      />
    </svg>
  );
}

export function RankingBars({ bars, measureFirst, isPending, source, onShow }: RankingBarsProps) {
  return (
    <section aria-label={DOUBT.ranking} data-source={source} aria-busy={isPending}>
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{DOUBT.ranking}</h3>
      <p className="mt-2 text-small text-ink-1">
        {measureFirst ?? (isPending ? DOUBT.rankingPending : DOUBT.rankingNone)}
      </p>
      {bars.length > 0 && (
        <table className="mt-3 w-full table-fixed text-micro">
          <caption className="pb-2 text-left text-ink-3">{DOUBT.rankingLead}</caption>
          <thead className="sr-only">
            <tr>
              {DOUBT.rankingColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id} className="border-t border-hairline align-middle">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                  <button
                    type="button"
                    className="min-h-6 text-left text-ink-1 underline decoration-control decoration-dotted underline-offset-3 hover:decoration-ink-1"
                    onClick={() => onShow(bar.id)}
                  >
                    {bar.name}
                  </button>
                  <span className="block text-ink-3">{bar.kind}</span>
                </th>
                <td className="py-1.5">
                  <span className="flex items-center gap-2">
                    <span className="min-w-0 flex-1">
                      <Bar bar={bar} />
                    </span>
                    <span className="w-18 text-right whitespace-nowrap tabular-nums text-ink-1">
                      {bar.words}
                    </span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
