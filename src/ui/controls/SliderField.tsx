// The value of a slider as a text field that understands what people type, with its unit behind it.
import { useRef } from 'react';
import type { Draft } from './useDraft';
import { useEarly } from './useEarly';

interface SliderFieldProps {
  readonly name: string;
  readonly unit: string;
  readonly remarkId: string;
  readonly draft: Draft;
}

const MOST_CHARACTERS = 24;

export function SliderField({ name, unit, remarkId, draft }: SliderFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEarly(
    input,
    ({ value }) => value !== draft.shown,
    (field) => {
      if (field === document.activeElement) draft.onType(field.value);
      else field.value = draft.shown;
    },
  );
  return (
    <span className="flex min-w-0 items-baseline gap-1.5 font-mono">
      <input
        ref={input}
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={`${name}, type a value`}
        aria-describedby={remarkId}
        aria-invalid={draft.remark !== null}
        size={Math.min(Math.max(draft.shown.length, 2), MOST_CHARACTERS)}
        maxLength={MOST_CHARACTERS}
        value={draft.shown}
        onChange={(event) => draft.onType(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={draft.onLeave}
        onKeyDown={draft.onKey}
        className="slider-field text-ink-1"
      />
      <span className="text-micro whitespace-nowrap text-ink-3" aria-hidden="true">
        {unit}
      </span>
    </span>
  );
}
