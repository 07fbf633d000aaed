// Keeps what is being typed in a field apart from the value that stands, and says what came of it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FAILURE } from '../../words/failure';

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

  /** A remark speaks of what was typed, and goes when the value is changed by other means. */
  const isTaking = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text that stands is the occasion.
  useEffect(() => {
    if (!isTaking.current) setRemark(null);
  }, [text]);

  /** What taking a text changes is on the page by the next turn. */
  async function take(typed: string): Promise<void> {
    isTaking.current = true;
    try {
      setRemark(await accept(typed));
    } catch {
      setDraft(typed);
      setRemark(FAILURE.reader);
    }
    setTimeout(() => {
      isTaking.current = false;
    });
  }

  function finish(): void {
    if (draft === null) return;
    setDraft(null);
    if (draft.trim() === text) setRemark(null);
    else void take(draft);
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
