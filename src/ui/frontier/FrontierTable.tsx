// The points of the line as a table.

import { tableRows } from '../../drawing/frontier/tableRows';
import type { Frontier } from '../../engine';
import { FRONTIER } from '../../words/frontier';
import { MoreDetails } from '../study/MoreDetails';

const COLUMNS = ['Promise', 'A month', 'Architecture', 'Age at p95', 'On time', 'Complexity'];

export function FrontierTable({ frontier }: { readonly frontier: Frontier }) {
  return (
    <div className="border-t border-hairline px-4 py-3 sm:px-6">
      <MoreDetails summary={FRONTIER.table}>
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
      </MoreDetails>
    </div>
  );
}
