// Gives the focus to what surrounds a button that goes away while it has the focus, which would fall to the page otherwise.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** The area must render again with what goes away, and must be able to take the focus. */
export function useFocusKept(area: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && area.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [area]);
  useLayoutEffect(() => {
    if (focused.current?.isConnected !== false) return;
    focused.current = null;
    if (document.activeElement === document.body) area.current?.focus({ preventScroll: true });
  });
}
