// Keeps what is being typed in a field apart from the value that stands, and says what came of it.
import { type KeyboardEvent, useState } from 'react';
import { FAILURE } from '../../content/failure';

interface DraftOptions {
  /** The value that stands, as text. */
  readonly text: string;
  /** Takes the typed text; gives back a complaint or a remark to show, or null. */
  readonly accept: (draft: string) => Promise<string | null>;
}

export interface Draft {
  readonly shown: string;
  readonly remark: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function useDraft({ text, accept }: DraftOptions): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);

  function finish(): void {
    if (draft === null) return;
    setDraft(null);
    if (draft.trim() === text) setRemark(null);
    else
      void accept(draft).then(setRemark, () => {
        setDraft(draft);
        setRemark(FAILURE.reader);
      });
  }
  return {
    shown: draft ?? text,
    remark,
    onType: setDraft,
    onLeave: finish,
    onKey: (event) => {
      if (event.key === 'Enter') finish();
      if (event.key === 'Escape' && draft !== null) {
        setDraft(null);
        setRemark(null);
        event.stopPropagation();
      }
    },
  };
}
