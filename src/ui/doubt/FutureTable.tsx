// The drawing as a table: held and decided again, three percentiles each.

import type { FigureView } from '../../drawing/doubt/viewFigure';
import { DOUBT } from '../../words/doubt';
import { MoreDetails } from '../study/MoreDetails';

export function FutureTable({ view }: { readonly view: FigureView }) {
  return (
    <div className="mt-3">
      <MoreDetails summary={DOUBT.table}>
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
      </MoreDetails>
    </div>
  );
}
