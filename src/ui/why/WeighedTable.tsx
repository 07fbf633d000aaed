// What else was weighed for a layer, cheapest first, the chosen option among them.

import type { WeighedOption } from '../../drawing/why/weighOptions';
import type { OptionId } from '../../engine';
import { WHY } from '../../words/whySection';
import { WeighedRow } from './WeighedRow';

interface WeighedTableProps {
  readonly rows: readonly WeighedOption[];
  readonly chosen: OptionId;
  readonly ground: string;
  readonly onUse: (option: OptionId) => void;
}

export function WeighedTable({ rows, chosen, ground, onUse }: WeighedTableProps) {
  return (
    <table className="w-full">
      <caption className="pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {WHY.weighed}
      </caption>
      <thead>
        <tr className="text-micro text-ink-3">
          <th scope="col" className="pb-2 text-left font-normal">
            {WHY.columns.option}
          </th>
          <th scope="col" className="pb-2 pl-2 text-right font-normal" title={WHY.allInHint}>
            {WHY.columns.allIn}
          </th>
          <th scope="col" className="print:hidden">
            <span className="sr-only">{WHY.columns.action}</span>
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <WeighedRow key={row.id} row={row} ground={ground} offersUse={row.option !== chosen} onUse={onUse} />
      ))}
    </table>
  );
}
