// Sets a text that rises into place when it changes; during a drag it changes at once, in the same element.
import { useContext, useState } from 'react';
import { Dragging } from './dragging';

interface ChangingTextProps {
  readonly text: string;
}

export function ChangingText({ text }: ChangingTextProps) {
  const isDragging = useContext(Dragging);
  const [seen, setSeen] = useState({ text, turns: 0 });
  if (seen.text !== text) setSeen({ text, turns: isDragging ? seen.turns : seen.turns + 1 });
  return (
    <span key={seen.turns} className={seen.turns > 0 ? 'rise' : undefined}>
      {text}
    </span>
  );
}
