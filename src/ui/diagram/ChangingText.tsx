// Sets a text that rises into place when it changes, and stays still when it does not.
import { useContext, useState } from 'react';
import { Dragging } from './dragging';

interface ChangingTextProps {
  readonly text: string;
  /** A swapped part still fades while a slider is dragged; a figure then changes at once. */
  readonly isName?: boolean;
}

export function ChangingText({ text, isName = false }: ChangingTextProps) {
  const isDragging = useContext(Dragging);
  const [seen, setSeen] = useState({ text, turns: 0 });
  if (seen.text !== text) setSeen({ text, turns: isDragging && !isName ? seen.turns : seen.turns + 1 });
  return (
    <span key={seen.turns} className={seen.turns > 0 ? 'rise' : undefined}>
      {text}
    </span>
  );
}
