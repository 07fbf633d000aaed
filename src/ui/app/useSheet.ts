// Opens and closes the sheet that holds the inputs on a phone, and gives the focus back.
import { useCallback, useMemo, useRef, useState } from 'react';

export interface Sheet {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  /** Goes on the button that opens it. */
  readonly opener: React.RefObject<HTMLButtonElement | null>;
}

export function useSheet(): Sheet {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => {
    setIsOpen(false);
    opener.current?.focus();
  }, []);
  return useMemo(
    () => ({ isOpen, open, close, toggle: isOpen ? close : open, opener }),
    [isOpen, open, close],
  );
}
