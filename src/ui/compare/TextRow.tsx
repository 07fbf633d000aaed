// A row of texts, faint where it says the same as the first column; and the head of a group of rows.
import type { ReactNode } from 'react';
import type { CompareRow } from '../../drawing/compare/compareColumn';
import { COMPARE } from '../../words/compare';

/** Stays in sight while the columns scroll. */
export const HEAD = 'sticky left-0 z-1 w-28 bg-surface py-2 pr-3 pl-4 text-left font-normal sm:w-44 sm:pl-6';
export const CELL = 'py-2 pr-4';

export function TextRow({ row, isFaint }: { readonly row: CompareRow; readonly isFaint: boolean }) {
  return (
    <tr className="border-t border-hairline align-top">
      <th scope="row" className={`${HEAD} ${isFaint ? 'text-ink-3' : 'text-ink-2'}`}>
        {row.name}
      </th>
      {row.cells.map(({ id, text, isSame }) => (
        <td
          key={id}
          className={`${CELL} tabular-nums ${isSame || isFaint ? 'text-ink-3' : 'font-medium text-ink-1'}`}
        >
          {text}
          {isSame && <span className="sr-only">, {COMPARE.same}</span>}
        </td>
      ))}
    </tr>
  );
}

interface GroupHeadProps {
  readonly span: number;
  readonly name: string;
  readonly children?: ReactNode;
}

export function GroupHead({ span, name, children }: GroupHeadProps) {
  return (
    <tr className="border-t border-hairline">
      <th scope="rowgroup" colSpan={span} className="pt-4 pb-1.5 pl-4 text-left font-normal sm:pl-6">
        <span className="sticky left-4 inline-block max-w-[calc(100vw-5rem)] sm:left-6">
          <span className="pr-3 font-semibold text-ink-1">{name}</span>
          {children && <span className="text-ink-3">{children}</span>}
        </span>
      </th>
    </tr>
  );
}
