// The address of the page as it is when it gets printed; empty in the markup of the build.
import { useSyncExternalStore } from 'react';

const EVENTS = ['beforeprint', 'hashchange', 'popstate'] as const;

function subscribe(tell: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, tell);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, tell);
  };
}

export function usePageAddress(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => '',
  );
}
