// Keeps the thread's route true to the boxes on the page, whenever they change size.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { routeThread, type ThreadRoute } from '../../drawing/thread/routeThread';
import type { Binding } from '../../engine';
import { measureThread } from './measureThread';

export function useThreadRoute(
  overlay: RefObject<SVGSVGElement | null>,
  binding: Binding,
  /** Measures again when it changes. */
  occasion: string,
): ThreadRoute | null {
  const [route, setRoute] = useState<ThreadRoute | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion says that other boxes stand there now.
  useLayoutEffect(() => {
    const measure = () => {
      const ends = overlay.current && measureThread(overlay.current, binding);
      setRoute(ends ? routeThread(ends) : null);
    };
    const observer = new ResizeObserver(measure);
    for (const element of document.querySelectorAll('[data-thread]')) observer.observe(element);
    if (overlay.current) observer.observe(overlay.current);
    measure();
    return () => observer.disconnect();
  }, [overlay, binding, occasion]);
  return route;
}
