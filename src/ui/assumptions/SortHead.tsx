// A column head that sorts; which way is told to everyone.
import type { ReactNode } from 'react';
import type { ConstantOrder, SortKey } from '../../drawing/assumptions/selectConstants';

interface SortHeadProps {
  readonly sortKey: SortKey;
  readonly order: ConstantOrder;
  readonly onSort: (key: SortKey) => void;
  readonly hint?: string;
  /** Not drawn on narrow screens, where the row says it under its name. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function SortHead({ sortKey, order, onSort, hint, isWide = false, children }: SortHeadProps) {
  const isSorted = order.key === sortKey;
  const direction = order.falls ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={`py-1 pr-3 text-left font-normal ${isWide ? 'max-sm:sr-only' : ''}`}
    >
      <button
        type="button"
        title={hint}
        onClick={() => onSort(sortKey)}
        className={`inline-flex min-h-6 items-center gap-1 hover:text-ink-1 ${isSorted ? 'text-ink-1' : ''}`}
      >
        {children}
        <svg
          viewBox="0 0 16 16"
          className={`size-2.5 ${isSorted ? '' : 'opacity-40'}`}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path
            d={
              isSorted
                ? order.falls
                  ? 'M3 6l5 5 5-5'
                  : 'M3 10l5-5 5 5'
                : 'M4 6.5 8 3l4 3.5M4 9.5 8 13l4-3.5'
            }
          />
        </svg>
      </button>
    </th>
  );
}
