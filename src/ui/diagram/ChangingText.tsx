// Sets a text that rises into place when it changes, and stays still when it does not.
import { useState } from 'react';

interface ChangingTextProps {
  readonly text: string;
  /** A swapped part still fades while a slider is dragged; a figure then changes at once. */
  readonly isName?: boolean;
}

export function ChangingText({ text, isName = false }: ChangingTextProps) {
  const [seen, setSeen] = useState({ text, turns: 0 });
  if (seen.text !== text) setSeen({ text, turns: seen.turns + 1 });
  if (seen.turns === 0) return <span>{text}</span>;
  return (
    <span key={seen.turns} className={isName ? 'rise rise-name' : 'rise'}>
      {text}
    </span>
  );
}
