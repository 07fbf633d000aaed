// Leads to a constant in the list of all of them, or to the list itself.

import type { ConstantId } from '../../engine';
import { SECTIONS } from '../../words/frame';

export function showConstant(constant: ConstantId): void {
  const place =
    document.getElementById(`constant-${constant}`) ?? document.getElementById(SECTIONS.assumptions);
  if (!place) return;
  place.scrollIntoView({ block: 'start' });
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
