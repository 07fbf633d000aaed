// A text field for one number, with its unit; what it can't use it says below.
import { useId } from 'react';
import { useDraft } from './useDraft';

interface SettingFieldProps {
  /** Where others lead to this field. */
  readonly id?: string;
  readonly name: string;
  readonly hint: string;
  readonly text: string;
  readonly unit: string;
  readonly placeholder?: string;
  readonly accept: (draft: string) => Promise<string | null>;
}

export function SettingField({
  id: givenId,
  name,
  hint,
  text,
  unit,
  placeholder = '',
  accept,
}: SettingFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const draft = useDraft({ text, accept });
  return (
    <div className="min-w-0">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-micro font-medium text-ink-1">
          {name}
        </label>
        <span className="flex items-baseline gap-1.5 font-mono">
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            aria-describedby={`${id}-hint`}
            aria-invalid={draft.remark !== null}
            maxLength={20}
            size={9}
            value={draft.shown}
            onChange={(event) => draft.onType(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={draft.onLeave}
            onKeyDown={draft.onKey}
            className="slider-field text-ink-1 placeholder:font-normal placeholder:text-ink-3"
          />
          <span className="text-micro whitespace-nowrap text-ink-3">{unit}</span>
        </span>
      </div>
      <p id={`${id}-hint`} className={`text-micro ${draft.remark ? 'text-warn' : 'text-ink-3'}`}>
        {draft.remark ?? hint}
      </p>
    </div>
  );
}
