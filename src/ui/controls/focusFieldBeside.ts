/** Takes the focus from a button that goes away when it is pressed to the field that it belongs to, the nearest around it. */
export function focusFieldBeside(button: HTMLElement): void {
  let place = button.parentElement;
  while (place && !place.querySelector('input')) place = place.parentElement;
  place?.querySelector('input')?.focus();
}
