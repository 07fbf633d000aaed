// Follows a media query; where there is no window, as when the page is built, it is what is usual.
import { useCallback, useSyncExternalStore } from 'react';

export function useMediaQuery(query: string, usually = false): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', notify);
      return () => list?.removeEventListener('change', notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query).matches ?? usually,
    () => usually,
  );
}
