// The value of a slider as a text field that understands what people type.
import { useRef } from 'react';
import type { Draft } from '../../ui/controls/useDraft';
import { useEarly } from '../../ui/controls/useEarly';
import { CONSOLE } from '../../words/console';
import '../../ui/controls/slider.css';

interface ValueFieldProps {
  readonly name: string;
  readonly remarkId: string;
  readonly draft: Draft;
}

const MOST_CHARACTERS = 24;

export function ValueField({ name, remarkId, draft }: ValueFieldProps) {
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
    <input
      ref={input}
      type="text"
      inputMode="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-label={CONSOLE.type.replace('{name}', name)}
      aria-describedby={draft.remark === null ? undefined : remarkId}
      aria-invalid={draft.remark !== null}
      size={Math.min(Math.max(draft.shown.length, 2), MOST_CHARACTERS)}
      maxLength={MOST_CHARACTERS}
      value={draft.shown}
      onChange={(event) => draft.onType(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={draft.onLeave}
      onKeyDown={draft.onKey}
      className="slider-field font-mono text-ink-1"
    />
  );
}
