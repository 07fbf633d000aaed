// Tells whether a section is near the window, so that nothing is worked out for a section far from it; always where the browser can't tell.
import { useEffect, useState } from 'react';

/** Half a window ahead and behind. */
const AHEAD = '50% 0px';

export function useNear(sectionId: string): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const section = document.getElementById(sectionId);
    if (!section || typeof IntersectionObserver !== 'function') return setNear(true);
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: AHEAD,
    });
    observer.observe(section);
    return () => observer.disconnect();
  }, [sectionId]);
  return isNear;
}
