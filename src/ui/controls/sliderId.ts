/** The element id of a driver's slider, so that the verdict and the flip points can lead to it. */
import type { DriverId } from '../../engine';

export function sliderId(driver: DriverId): string {
  return `slider-${driver}`;
}
