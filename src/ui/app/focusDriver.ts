/** Brings the focus to a slider, opening the sheet that hides it on a phone. */
import type { DriverId } from '../../engine';
import { sliderId } from '../controls/sliderId';

export function focusDriver(driver: DriverId, openSheet: () => void): void {
  const slider = document.getElementById(sliderId(driver));
  if (!slider) return;
  const isHidden = slider.getClientRects().length === 0;
  if (isHidden) openSheet();
  if (isHidden) requestAnimationFrame(() => slider.focus());
  else slider.focus();
}
