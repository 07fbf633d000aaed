// Copies a text and says so in place.
import { useState } from 'react';
import { RECEIPT } from '../../words/receipt';
import { SmallButton } from './SmallButton';

export function CopyButton({ makeText }: { readonly makeText: () => string }) {
  const [said, say] = useState<string>('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(makeText());
      say(RECEIPT.copied);
    } catch {
      say(RECEIPT.copyFailed);
    }
  };
  return (
    <span className="inline-flex items-center gap-2">
      <SmallButton onPress={() => void copy()}>{RECEIPT.copy}</SmallButton>
      <span role="status" className="text-micro text-ink-2">
        {said}
      </span>
    </span>
  );
}
