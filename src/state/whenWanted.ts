/** Waits for the first sign that someone is there: the page is complete without the engine until something is to change. */
import { isLink } from './link/isLink';

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin', 'click'];

let wanted: Promise<void> | null = null;
let isWanted = false;
let wake: (() => void) | null = null;

/** Someone was there before anything could listen. */
export function want(): void {
  isWanted = true;
  wake?.();
}

/** A link has to be followed at once. */
export function whenWanted(): Promise<void> {
  wanted ??= new Promise((resolve) => {
    if (isWanted || isLink(location.hash)) return resolve();
    const end = () => {
      for (const sign of SIGNS) removeEventListener(sign, end, true);
      resolve();
    };
    wake = end;
    for (const sign of SIGNS) addEventListener(sign, end, { capture: true, passive: true });
  });
  return wanted;
}
