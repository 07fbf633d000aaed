/** Tells whether things should come without movement: as the visitor asked, and where the browser can't tell. */
export function isStill(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
