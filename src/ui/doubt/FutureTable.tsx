// The drawing as a table: held and decided again, three percentiles each.
import { DOUBT } from '../../content/doubt';
import type { FigureView } from '../../drawing/doubt/viewFigure';

export function FutureTable({ view }: { readonly view: FigureView }) {
  return (
    <details className="group/more mt-3 text-micro">
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
        {DOUBT.table}
      </summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full tabular-nums">
          <caption className="sr-only">{DOUBT.tableCaption.replace('{name}', view.name)}</caption>
          <thead>
            <tr className="text-left text-ink-3">
              {DOUBT.tableColumns.map((column) => (
                <th key={column} scope="col" className="pr-3 pb-1 font-normal">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ id, name, cells, keepCount }) => (
              <tr key={id} className="border-t border-hairline">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-1">
                  {name}
                </th>
                <td className="py-1.5 pr-3">{cells[0]}</td>
                <td className="py-1.5 pr-3">{cells[1]}</td>
                <td className="py-1.5 pr-3">{cells[2]}</td>
                <td className="py-1.5">{keepCount ?? 'none promised'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
