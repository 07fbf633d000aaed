// Follows the width of an element in whole pixels; null until it is known.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** `usual` counts where nothing is laid out. */
export function usePixelWidth(element: RefObject<HTMLElement | null>, usual: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => setWidth(element.current?.clientWidth || usual);
    measure();
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, usual]);
  return width;
}
