// Decides when a movement of the slider counts: at release of a pointer, or when the keys have rested for a moment.
import { type RefObject, useEffect } from 'react';

export const KEYS_REST_MS = 400;

/** The browser's own change event tells a finished drag from its steps; React's onChange does not. */
export function useSliderCommit(input: RefObject<HTMLInputElement | null>, commit: () => void): void {
  useEffect(() => {
    const element = input.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pointerIsDown = false;
    const commitNow = () => {
      clearTimeout(timer);
      timer = undefined;
      commit();
    };
    const listeners: readonly (readonly [string, () => void])[] = [
      ['pointerdown', () => (pointerIsDown = true)],
      [
        'change',
        () => {
          clearTimeout(timer);
          if (pointerIsDown) commitNow();
          else timer = setTimeout(commitNow, KEYS_REST_MS);
          pointerIsDown = false;
        },
      ],
      ['blur', () => timer && commitNow()],
    ];
    for (const [type, listen] of listeners) element.addEventListener(type, listen);
    return () => {
      if (timer) commitNow();
      for (const [type, listen] of listeners) element.removeEventListener(type, listen);
    };
  }, [input, commit]);
}
