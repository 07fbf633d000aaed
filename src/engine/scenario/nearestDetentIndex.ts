/** The detent of a slider nearest to a value, by ratio (by difference where zero is a detent). */
import { DRIVERS } from './drivers';
import type { DriverId } from './scenario';

export function nearestDetentIndex(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  const place =
    driver === 'reliability' ? (x: number) => Math.log(1 - x) : (x: number) => Math.log1p(x * 1000);
  const at = place(value);
  let best = 0;
  for (let index = 1; index < detents.length; index += 1) {
    if (Math.abs(place(detents[index] as number) - at) < Math.abs(place(detents[best] as number) - at))
      best = index;
  }
  return best;
}
