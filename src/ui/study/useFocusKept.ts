// Gives the focus to what surrounds a button that goes away while it has the focus, which would fall to the page otherwise.
import { type RefObject, useLayoutEffect, useRef } from 'react';

export function useFocusKept(area: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const isGone = focused.current?.isConnected === false;
    const { activeElement, body } = document;
    focused.current = area.current?.contains(activeElement) ? activeElement : null;
    if (isGone && activeElement === body) area.current?.focus({ preventScroll: true });
  });
}
