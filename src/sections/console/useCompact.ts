// Tells when the console has scrolled out of sight at the top, so that its compact form takes over; and which way the page moves.
import { type RefObject, useEffect, useState } from 'react';

/** A hand that trembles is no change of direction. */
const TREMBLE_PX = 6;
/** As soon as a part of it is out of sight. */
const LEAVING_PX = 12;

function watchDirection(): () => void {
  const { dataset } = document.documentElement;
  let last = window.scrollY;
  const onScroll = () => {
    const moved = window.scrollY - last;
    if (Math.abs(moved) < TREMBLE_PX) return;
    dataset.scroll = moved < 0 ? 'up' : 'down';
    last = window.scrollY;
  };
  addEventListener('scroll', onScroll, { passive: true });
  return () => {
    removeEventListener('scroll', onScroll);
    delete dataset.scroll;
  };
}

export function useCompact(place: RefObject<HTMLElement | null>, isAlways: boolean): boolean {
  const [isAbove, setAbove] = useState(false);
  useEffect(watchDirection, []);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) setAbove(last.boundingClientRect.top < -LEAVING_PX);
      },
      { rootMargin: `${-LEAVING_PX}px 0px 0px`, threshold: [0, 0.25, 0.5, 0.75, 0.9, 1] },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isAlways || isAbove;
}
