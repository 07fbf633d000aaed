// Copies the link of the scenario; where the clipboard is refused, shows it in a field to copy by hand.
import { useState } from 'react';
import { ActionButton } from './ActionButton';

const SHOWN_MS = 2500;

interface CopyLinkProps {
  /** Calls back with the link once it can be written. */
  readonly makeLink: (take: (link: string) => void) => void;
}

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly link: string };

/** Ready to copy with one key. */
function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

export function CopyLink({ makeLink }: CopyLinkProps) {
  const [state, setState] = useState<State>({ kind: 'ready' });

  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setState({ kind: 'copied' });
      setTimeout(() => setState({ kind: 'ready' }), SHOWN_MS);
    } catch {
      setState({ kind: 'refused', link });
    }
  }

  if (state.kind === 'refused') {
    return (
      <input
        readOnly
        ref={selectAll}
        aria-label="Link to this scenario, copy it by hand"
        value={state.link}
        onBlur={() => setState({ kind: 'ready' })}
        className="h-8.5 w-56 rounded-control border border-control bg-card px-3 font-mono text-micro text-ink-1"
      />
    );
  }
  return (
    <ActionButton
      icon={state.kind === 'copied' ? 'check' : 'link'}
      onClick={() => makeLink((link) => void copy(link))}
    >
      {state.kind === 'copied' ? 'Copied' : 'Copy link'}
    </ActionButton>
  );
}
