// The drawings as a table: every month, every way.

import type { TableRow } from '../../drawing/growth/listMonths';
import { POLICY_IDS } from '../../engine';
import { GROWTH } from '../../words/growth';

export function MonthTable({ rows }: { readonly rows: readonly TableRow[] }) {
  return (
    <table className="w-full text-ink-2 tabular-nums">
      <caption className="sr-only">{GROWTH.tableCaption}</caption>
      <thead>
        <tr className="text-left text-ink-3">
          {GROWTH.tableColumns.map((column) => (
            <th key={column} scope="col" className="pr-3 pb-1 align-bottom font-normal">
              {column}
            </th>
          ))}
          {POLICY_IDS.flatMap((policy) =>
            GROWTH.tablePolicyColumns.map((column) => (
              <th key={`${policy} ${column}`} scope="col" className="pr-3 pb-1 align-bottom font-normal">
                {GROWTH.policies[policy].name}: {column}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, cells }) => (
          <tr key={month} className="border-t border-hairline">
            <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-1">
              {month}
            </th>
            {cells.map(({ key, text }) => (
              <td key={key} className="py-1 pr-3 whitespace-nowrap">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
