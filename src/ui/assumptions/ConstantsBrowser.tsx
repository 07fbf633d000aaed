// Searches, filters and sorts the constants, a page at a time, so that hundreds of rows stay light.
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import {
  type ConstantFilter,
  type ConstantOrder,
  type Influence,
  NO_FILTER,
  type SortKey,
  selectConstants,
} from '../../drawing/assumptions/selectConstants';
import { type ConstantEntry, type ConstantId, loadEvidence } from '../../engine';
import { ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { useFocusKept } from '../study/useFocusKept';
import { SmallButton } from '../why/SmallButton';
import { useEvidence } from '../why/useEvidence';
import { ConstantsFilter } from './ConstantsFilter';
import { ConstantsTable } from './ConstantsTable';
import { useGrowing } from './useGrowing';

interface ConstantsBrowserProps {
  readonly constants: readonly ConstantEntry[];
  readonly own: Partial<Readonly<Record<ConstantId, number>>>;
  readonly influence: Influence | null;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

const PAGE = 15;
/** What matters most comes first, once that is known. */
const BY_INFLUENCE: ConstantOrder = { key: 'influence', falls: true };
const BY_CATALOG: ConstantOrder = { key: null, falls: false };

export function ConstantsBrowser({ constants, own, influence, onSet }: ConstantsBrowserProps) {
  const [filter, setFilter] = useState<ConstantFilter>(NO_FILTER);
  const [picked, setOrder] = useState<ConstantOrder | null>(null);
  // Rows keep their places while influence is worked out anew: a field that is being edited must not run away.
  const [ranking, setRanking] = useState(influence);
  if (ranking === null && influence !== null) setRanking(influence);
  const order = picked ?? (ranking ? BY_INFLUENCE : BY_CATALOG);
  const [length, setLength] = useState(PAGE);
  const evidence = useEvidence(loadEvidence);
  // A row goes from among the visitor's own when its number is reset.
  const list = useRef<HTMLDivElement>(null);
  useFocusKept(list);
  const wanted = useDeferredValue(filter);
  const found = useMemo(
    () => selectConstants({ constants, own, influence: ranking }, wanted, order),
    [constants, own, ranking, wanted, order],
  );
  const shown = useGrowing(Math.min(length, found.length), PAGE);
  const left = found.length - length;
  const sortBy = (key: SortKey) => {
    const first = key === 'influence';
    if (first) setRanking(influence);
    setOrder({ key, falls: order.key === key ? !order.falls : first });
  };
  return (
    <>
      <ConstantsFilter
        filter={filter}
        found={found}
        count={constants.length}
        onFilter={(changed) => {
          setFilter(changed);
          setLength(PAGE);
        }}
      />
      <div ref={list} tabIndex={-1}>
        {found.length === 0 ? (
          <p className="mt-4 text-small text-ink-2">{WORDS.none}</p>
        ) : (
          <ConstantsTable
            rows={found.slice(0, shown)}
            own={own}
            influence={influence}
            evidence={evidence}
            order={order}
            onSort={sortBy}
            onSet={onSet}
          />
        )}
      </div>
      {left > 0 && (
        <p className="mt-4 flex flex-wrap gap-2">
          <SmallButton onPress={() => setLength(length + PAGE)}>
            {WORDS.more.replace('{count}', String(Math.min(PAGE, left)))}
          </SmallButton>
          <SmallButton onPress={() => setLength(found.length)}>
            {WORDS.all.replace('{count}', String(found.length))}
          </SmallButton>
        </p>
      )}
    </>
  );
}
