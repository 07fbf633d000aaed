/** Finds the button that opens the menu of a layer: the one beside its reasons. */
export function findSwapButton(): HTMLElement | null {
  return document.querySelector('.why-swap');
}
