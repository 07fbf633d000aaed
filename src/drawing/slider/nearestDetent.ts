/** Finds the detent that stands nearest to a value, by ratio where values span many powers of ten. */
import type { Driver } from '../../engine';

const OFFSET = 1;

/** Distance as the slider sees it: in powers of ten, for reliability in nines. */
function place(driver: Driver, value: number): number {
  switch (driver.id) {
    case 'traffic':
    case 'freshness':
      return Math.log(value);
    case 'experiments':
      return Math.log(value + OFFSET);
    case 'reliability':
      return -Math.log(1 - value);
  }
}

export function nearestDetent(driver: Driver, value: number): number {
  const exact = driver.detents.indexOf(value);
  if (exact >= 0) return exact;
  const at = place(driver, value);
  const distances = driver.detents.map((detent) => Math.abs(place(driver, detent) - at));
  return distances.indexOf(Math.min(...distances));
}
