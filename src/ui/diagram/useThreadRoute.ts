// Keeps the thread's route true to the boxes on the page: measured when they have been laid out, and when they change size.
import { type RefObject, useEffect, useState } from 'react';
import { routeThread, type ThreadRoute } from '../../drawing/thread/routeThread';
import type { Binding } from '../../engine';
import { measureThread } from './measureThread';

const isSameRoute = (a: ThreadRoute | null, b: ThreadRoute | null) => JSON.stringify(a) === JSON.stringify(b);

export function useThreadRoute(
  overlay: RefObject<SVGSVGElement | null>,
  binding: Binding,
  /** Measures again when it changes. */
  occasion: string,
): ThreadRoute | null {
  const [route, setRoute] = useState<ThreadRoute | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion says that other boxes stand there now.
  useEffect(() => {
    const measure = () => {
      const ends = overlay.current && measureThread(overlay.current, binding);
      const next = ends ? routeThread(ends) : null;
      setRoute((shown) => (isSameRoute(shown, next) ? shown : next));
    };
    const observer = new ResizeObserver(measure);
    for (const element of document.querySelectorAll('[data-thread]')) observer.observe(element);
    if (overlay.current) observer.observe(overlay.current);
    return () => observer.disconnect();
  }, [overlay, binding, occasion]);
  return route;
}
