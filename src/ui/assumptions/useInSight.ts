// Tells whether an element has come into sight; never by itself where the browser can't tell.
import { type RefObject, useEffect, useState } from 'react';

export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target || inSight || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setInSight(true),
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, inSight]);
  return inSight;
}
