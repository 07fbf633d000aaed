/** Waits for the first sign that someone is there: the page is complete without the engine until something is to change. */
import { viewOfFragment } from '../content/frame';
import { isLink } from './link/isLink';

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin', 'click'];

let wanted: Promise<void> | null = null;

/** A link, and the name of a section elsewhere, has to be followed at once. */
export function whenWanted(): Promise<void> {
  wanted ??= new Promise((resolve) => {
    const named = viewOfFragment(location.hash);
    if (isLink(location.hash) || (named !== null && named !== 'design')) return resolve();
    const wake = () => {
      for (const sign of SIGNS) removeEventListener(sign, wake, true);
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, wake, { capture: true, passive: true });
  });
  return wanted;
}
