// One table of a breakdown: first column names, the others are numbers.
import type { MetricTable } from '../../drawing/metrics/metricView';

export function BreakdownTable({ table: { caption, columns, rows } }: { readonly table: MetricTable }) {
  return (
    <table className="w-full text-micro tabular-nums">
      <caption className="pb-1 text-left font-semibold text-ink-1">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`pb-0.5 font-normal text-ink-3 ${index > 0 ? 'pl-2 text-right' : 'text-left'}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [head, ...cells] }) => (
          <tr key={id} className="border-t border-hairline align-baseline">
            <th scope="row" className="py-1 pr-2 text-left font-normal text-ink-2">
              {head}
            </th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its column
              <td key={index} className="py-1 pl-2 text-right text-ink-1">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
