// The fields above the constants: words, kind, layer, and whether only the visitor's own are shown.

import type { ConstantFilter } from '../../drawing/assumptions/selectConstants';
import type { ConstantEntry, ConstantGroup, ConstantKind } from '../../engine';
import { CONSTANT_GROUPS, ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { CONSTANT_KINDS } from '../../words/receipt';
import { PickField } from './PickField';

interface ConstantsFilterProps {
  readonly filter: ConstantFilter;
  readonly found: readonly ConstantEntry[];
  readonly count: number;
  readonly onFilter: (filter: ConstantFilter) => void;
}

export function ConstantsFilter({ filter, found, count, onFilter }: ConstantsFilterProps) {
  const estimates = found.filter(({ kind }) => kind === 'estimate').length;
  const words = WORDS.count
    .replace('{shown}', String(found.length))
    .replace('{all}', String(count))
    .replace('{estimates}', String(estimates));
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-micro">
      <input
        type="search"
        autoComplete="off"
        aria-label={WORDS.search}
        placeholder={WORDS.search}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        className="h-9 min-w-0 flex-[1_1_13rem] rounded-control border border-control bg-page px-3 text-small text-ink-1 placeholder:text-ink-3"
      />
      <PickField<ConstantKind>
        label={WORDS.kind.label}
        all={WORDS.kind.all}
        names={CONSTANT_KINDS}
        value={filter.kind}
        onPick={(kind) => onFilter({ ...filter, kind })}
      />
      <PickField<ConstantGroup>
        label={WORDS.group.label}
        all={WORDS.group.all}
        names={CONSTANT_GROUPS}
        value={filter.group}
        onPick={(group) => onFilter({ ...filter, group })}
      />
      <label className="inline-flex min-h-9 items-center gap-2 text-ink-2">
        <input
          type="checkbox"
          autoComplete="off"
          checked={filter.onlyOwn}
          onChange={(event) => onFilter({ ...filter, onlyOwn: event.currentTarget.checked })}
          className="size-4 accent-ink-1"
        />
        {WORDS.onlyOwn}
      </label>
      <p aria-live="polite" className="ml-auto text-ink-3 tabular-nums">
        {words}
      </p>
    </div>
  );
}
