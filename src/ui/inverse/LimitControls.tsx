// The ceiling: an amount, and what it counts.

import type { PickedLimit } from '../../drawing/inverse/pickLimit';
import type { SpendLimit } from '../../engine';
import { formatField } from '../../words/format/number';
import { INVERSE } from '../../words/inverse';
import { judgeSetting } from '../controls/judgeSetting';
import { SettingField } from '../controls/SettingField';

interface LimitControlsProps {
  readonly limit: SpendLimit;
  readonly origin: PickedLimit['origin'];
  readonly onLimit: (usdPerMonth: number | null) => void;
  readonly onCount: (of: SpendLimit['of']) => void;
}

const BOUNDS = { low: 1, high: 1e9, unit: INVERSE.fieldUnit };
const COUNTS = Object.entries(INVERSE.counts) as readonly (readonly [SpendLimit['of'], string])[];

export function LimitControls({ limit, origin, onLimit, onCount }: LimitControlsProps) {
  return (
    <div data-inputs className="grid gap-x-10 gap-y-3 border-b border-hairline p-4 sm:px-6 md:grid-cols-2">
      <SettingField
        name={INVERSE.field}
        unit={INVERSE.fieldUnit}
        hint={INVERSE.origins[origin]}
        text={formatField(limit.usdPerMonth)}
        accept={async (draft) => {
          if (draft.trim() === '') {
            onLimit(null);
            return null;
          }
          const judged = judgeSetting(draft, BOUNDS);
          if (judged.value !== null) onLimit(judged.value);
          return judged.remark;
        }}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1 text-micro font-medium text-ink-1">{INVERSE.countLegend}</legend>
        {COUNTS.map(([value, label]) => (
          <label
            key={value}
            className="mr-5 inline-flex min-h-8 cursor-pointer items-center gap-2 text-small text-ink-2 max-md:min-h-11"
          >
            <input
              type="radio"
              autoComplete="off"
              name="limited-cost"
              value={value}
              checked={value === limit.of}
              onChange={() => onCount(value)}
              className="size-4 accent-ink-1"
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
