// Runs at a press of Escape while it is wanted, unless something nearer has taken the key.
import { useEffect } from 'react';

export function useEscape(isWanted: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isWanted) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isWanted, leave]);
}
