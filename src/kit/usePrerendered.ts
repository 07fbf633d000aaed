// Tells whether the markup of the build is still being taken over: true there and on the first render, then false.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

export function usePrerendered(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
