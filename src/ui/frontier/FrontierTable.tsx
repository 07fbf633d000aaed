// The points of the line as a table.
import { FRONTIER } from '../../content/frontier';
import { tableRows } from '../../drawing/frontier/tableRows';
import type { Frontier } from '../../engine';

const COLUMNS = ['Promise', 'A month', 'Architecture', 'Age at p95', 'On time', 'Complexity'];

export function FrontierTable({ frontier }: { readonly frontier: Frontier }) {
  return (
    <details className="group/more border-t border-hairline px-4 py-3 text-micro sm:px-6">
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
        {FRONTIER.table}
      </summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full tabular-nums">
          <caption className="sr-only">{FRONTIER.tableCaption}</caption>
          <thead>
            <tr className="text-left text-ink-3">
              {COLUMNS.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  className={`pr-3 pb-1 font-normal ${index > 2 ? 'max-md:hidden' : ''}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableRows(frontier).map((row) => (
              <tr key={row.id} className="border-t border-hairline align-baseline">
                <th scope="row" className="py-1.5 pr-3 text-left font-medium whitespace-nowrap text-ink-1">
                  {row.place}
                </th>
                <td className="py-1.5 pr-3 whitespace-nowrap text-ink-1">{row.cost}</td>
                <td className="py-1.5 pr-3 text-ink-2">{row.architecture}</td>
                <td className="py-1.5 pr-3 whitespace-nowrap max-md:hidden">{row.age}</td>
                <td className="py-1.5 pr-3 whitespace-nowrap max-md:hidden">{row.onTime}</td>
                <td className="py-1.5 max-md:hidden">{row.complexity}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
