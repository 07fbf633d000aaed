// The constants as a real table; three columns sort, and below 640 px range and kind move under the name.

import type { ConstantOrder, Influence, SortKey } from '../../drawing/assumptions/selectConstants';
import type { ConstantEntry, ConstantId, Evidence } from '../../engine';
import { ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { ConstantRow } from './ConstantRow';
import { SortHead } from './SortHead';

interface ConstantsTableProps {
  readonly rows: readonly ConstantEntry[];
  readonly own: Partial<Readonly<Record<ConstantId, number>>>;
  readonly influence: Influence | null;
  readonly evidence: readonly Evidence[] | null;
  readonly order: ConstantOrder;
  readonly onSort: (key: SortKey) => void;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

export function ConstantsTable(props: ConstantsTableProps) {
  const { rows, own, influence, evidence, order, onSort, onSet } = props;
  const { columns } = WORDS;
  const most = Math.max(0, ...Object.values(influence ?? {}));
  return (
    <table aria-label={WORDS.model.name} className="mt-3 w-full text-micro">
      <thead className="text-ink-3">
        <tr className="align-baseline">
          <SortHead sortKey="name" order={order} onSort={onSort}>
            {columns.name}
          </SortHead>
          <th scope="col" className="py-1.5 pr-3 text-left font-normal">
            {columns.value}
          </th>
          <th scope="col" className="py-1.5 pr-3 text-left font-normal max-sm:sr-only">
            {columns.range}
          </th>
          <SortHead sortKey="kind" order={order} onSort={onSort} isWide>
            {columns.kind}
          </SortHead>
          {influence && (
            <SortHead sortKey="influence" order={order} onSort={onSort} hint={WORDS.influenceHint} isWide>
              {columns.influence}
            </SortHead>
          )}
          <th scope="col" className="py-1.5 text-right font-normal">
            {columns.sources}
          </th>
        </tr>
      </thead>
      {rows.map((entry) => (
        <ConstantRow
          key={entry.id}
          entry={entry}
          value={own[entry.id] ?? entry.value}
          share={influence && (influence[entry.id] ?? 0)}
          most={most}
          evidence={evidence}
          onSet={onSet}
        />
      ))}
    </table>
  );
}
