// A number of the model as a field: the visitor's own may take its place, is marked as such, and can be reset.
import { useId } from 'react';
import { CONSTANT_BOUNDS, type ConstantId } from '../../engine';
import { formatField } from '../../words/format/number';
import { OWN_NUMBER } from '../../words/receipt';
import { focusFieldBeside } from './focusFieldBeside';
import { Icon } from './Icon';
import { judgeSetting } from './judgeSetting';
import { useDraft } from './useDraft';

interface OwnNumberFieldProps {
  readonly id: ConstantId;
  readonly name: string;
  readonly unit: string;
  /** In use. */
  readonly value: number;
  readonly standard: number;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

const MOST_CHARACTERS = 24;

export function OwnNumberField({ id, name, unit, value, standard, onSet }: OwnNumberFieldProps) {
  const draft = useDraft({
    text: formatField(value),
    accept: async (text) => {
      const [low, high, isWhole = false] = CONSTANT_BOUNDS[id];
      const judged = judgeSetting(text, { low, high, unit, isWhole });
      if (judged.value !== null) onSet(id, judged.value);
      return judged.remark;
    },
  });
  const remarkId = useId();
  const isOwn = value !== standard;
  const ours = formatField(standard);
  return (
    <div>
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-label={OWN_NUMBER.field.replace('{name}', name)}
          aria-describedby={draft.remark === null ? undefined : remarkId}
          aria-invalid={draft.remark !== null}
          maxLength={MOST_CHARACTERS}
          value={draft.shown}
          size={Math.max(draft.shown.length, 4)}
          onChange={(event) => draft.onType(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={draft.onLeave}
          onKeyDown={draft.onKey}
          className={`field-sizing-content min-h-6 min-w-8 max-w-full rounded-none border-b border-dashed bg-transparent font-mono text-micro tracking-tight text-ink-1 hover:border-ink-1 ${isOwn ? 'border-ink-1 font-semibold' : 'border-control'}`}
        />
        <span className="text-ink-3">{unit}</span>
      </span>
      {draft.remark && (
        <span id={remarkId} className="block text-warn">
          {draft.remark}
        </span>
      )}
      {isOwn && (
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="rounded-md border border-dashed border-ink-2 px-1.5 font-medium text-ink-1">
            {OWN_NUMBER.yours}
          </span>
          <span className="text-ink-3">{OWN_NUMBER.ours.replace('{value}', ours)}</span>
          <button
            type="button"
            aria-label={OWN_NUMBER.resetOne.replace('{name}', name).replace('{value}', ours)}
            onClick={(event) => {
              focusFieldBeside(event.currentTarget);
              onSet(id, null);
            }}
            className="inline-flex min-h-6 items-center gap-1 text-ink-1 underline decoration-control decoration-dotted underline-offset-3"
          >
            <Icon name="reset" className="size-3" />
            {OWN_NUMBER.reset}
          </button>
        </span>
      )}
    </div>
  );
}
