// Copies what went wrong; where the clipboard is refused, shows it to copy by hand.
import { useState } from 'react';

interface CopyDiagnosticProps {
  readonly text: string;
}

export function CopyDiagnostic({ text }: CopyDiagnosticProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${text}\n${location.href}\n${navigator.userAgent}`);
      setState('copied');
    } catch {
      setState('refused');
    }
  }

  if (state === 'refused') {
    return (
      <textarea
        readOnly
        aria-label="Diagnostic, copy it by hand"
        value={text}
        rows={6}
        className="w-full bg-card p-3 font-mono text-micro text-ink-2"
      />
    );
  }
  return (
    <button
      type="button"
      onClick={() => void copy()}
      className="min-h-11 rounded-control px-4 font-medium text-ink-1 hover:bg-card"
    >
      {state === 'copied' ? 'Copied' : 'Copy diagnostic'}
    </button>
  );
}
