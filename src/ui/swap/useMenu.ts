// Opens a native dialog beside the button that it belongs to, and follows its size and the window's.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Place, placeMenu } from '../../drawing/swap/placeMenu';

export interface Menu {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** Null until it is known, and where nothing is laid out. */
  readonly place: Place | null;
}

export function useMenu(findAnchor: () => HTMLElement | null): Menu {
  const ref = useRef<HTMLDialogElement>(null);
  const find = useRef(findAnchor);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const follow = () => {
      const anchor = find.current()?.getBoundingClientRect();
      if (!anchor) return;
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
      setPlace(placeMenu(anchor, { width: dialog.offsetWidth, height: dialog.offsetHeight }, room));
    };
    dialog.showModal();
    follow();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(follow);
    observer?.observe(dialog);
    window.addEventListener('resize', follow);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', follow);
    };
  }, []);
  return { ref, place };
}
