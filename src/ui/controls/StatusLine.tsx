// What is announced: each change once, after it has settled, and only when it says something new.
import { useEffect, useState } from 'react';

export const SETTLE_MS = 600;

interface StatusLineProps {
  /** Empty as long as nothing has happened. */
  readonly text: string;
}

export function StatusLine({ text }: StatusLineProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
