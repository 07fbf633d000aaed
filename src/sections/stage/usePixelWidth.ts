// Follows the width of an element in whole pixels; null until it is known, and where nothing is laid out.
import { type RefObject, useLayoutEffect, useState } from 'react';

export function usePixelWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth(measured.clientWidth || null);
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
