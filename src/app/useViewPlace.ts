// Keeps, for each view, how far it was scrolled and where the focus was, and leads back there when it is opened again.
import { useLayoutEffect, useRef } from 'react';
import type { ViewId } from '../state/simulatorState';

interface Place {
  scrollPx: number;
  focusId: string | null;
}

const HEADING_ID = 'view-heading';
/** A view that is still being loaded is shorter than it was. */
const FRAMES_TO_GROW = 60;

function scrollTo(px: number, frames = FRAMES_TO_GROW): void {
  window.scrollTo?.({ top: px, behavior: 'instant' });
  if (window.scrollY < px - 1 && frames > 0) requestAnimationFrame(() => scrollTo(px, frames - 1));
}

function watch(place: Place): () => void {
  const onScroll = () => {
    place.scrollPx = window.scrollY;
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest('main')) place.focusId = target.id || null;
  };
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('focusin', onFocus);
  return () => {
    removeEventListener('scroll', onScroll);
    removeEventListener('focusin', onFocus);
  };
}

export function useViewPlace(view: ViewId): void {
  const places = useRef(new Map<ViewId, Place>());
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const place = places.current.get(view) ?? { scrollPx: 0, focusId: null };
    places.current.set(view, place);
    if (!isFirst.current) {
      const back = place.focusId && document.getElementById(place.focusId);
      (back || document.getElementById(HEADING_ID))?.focus({ preventScroll: true });
      scrollTo(place.scrollPx);
    }
    isFirst.current = false;
    return watch(place);
  }, [view]);
}
