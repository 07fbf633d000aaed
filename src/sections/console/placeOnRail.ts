/** Where a value stands on the rail of its slider, between two detents too: 0 at the left end, 1 at the right. */
import { DRIVERS, type DriverId } from '../../engine';

/** Even steps of a slider are steps of ratio; of reliability, of what is missing to always. */
function measure(driver: DriverId, value: number): number {
  if (driver === 'reliability') return Math.log(1 - value);
  return Math.log(value + (driver === 'experiments' ? 0.5 : 0));
}

export function placeOnRail(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  const last = detents.length - 1;
  const isRising = (detents[last] as number) > (detents[0] as number);
  const after = detents.findIndex((detent) => (isRising ? detent >= value : detent <= value));
  if (after <= 0) return after === 0 ? 0 : 1;
  const [low, high] = [detents[after - 1] as number, detents[after] as number];
  if (value === high) return after / last;
  const share =
    (measure(driver, value) - measure(driver, low)) / (measure(driver, high) - measure(driver, low));
  return (after - 1 + share) / last;
}
