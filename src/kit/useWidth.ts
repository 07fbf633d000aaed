// Measures the width of an element and follows it.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where nothing is laid out, as in tests and before the first measure. */
const UNMEASURED = 1200;

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth(measured.clientWidth || UNMEASURED);
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
