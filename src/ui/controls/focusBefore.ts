/** Takes the focus from a line that goes away to what stands before it, without moving the page. */
export function focusBefore(line: Element | null): void {
  const before = line?.previousElementSibling;
  if (!(before instanceof HTMLElement)) return;
  before.tabIndex = -1;
  before.focus({ preventScroll: true });
}
