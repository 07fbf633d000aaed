// Tells whether a section has come near the window; at once where the browser can't tell. Once near, always near.
import { useEffect, useState } from 'react';

/** One window ahead. */
const AHEAD = '100% 0px';

export function useNear(sectionId: string): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const section = document.getElementById(sectionId);
    if (!section || typeof IntersectionObserver !== 'function') return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(section);
    return () => observer.disconnect();
  }, [sectionId]);
  return isNear;
}
