/** Waits for an element that a view is about to bring, and gives up as soon as the visitor does something else. */
const LONGEST_WAIT_MS = 10_000;
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Looks in every frame; `act` runs at most once. */
export function whenInPage(id: string, act: (element: HTMLElement) => void): void {
  const until = performance.now() + LONGEST_WAIT_MS;
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const kind of ACTS) removeEventListener(kind, end, true);
  };
  const look = () => {
    if (isOver) return;
    const element = document.getElementById(id);
    if (element) act(element);
    if (element || performance.now() > until) end();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(() => {
    for (const kind of ACTS) addEventListener(kind, end, { capture: true, passive: true });
    look();
  });
}

/** Scrolls to it and takes the focus there, without touching the address. */
export function leadTo(element: HTMLElement): void {
  element.scrollIntoView?.({ block: 'start' });
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
