/** Finds where PageUp and PageDown lead: to the next labelled tick. */
import type { Driver } from '../../engine';

export function stepByTick(driver: Driver, index: number, direction: 1 | -1): number {
  const places = driver.ticks.map((tick) => driver.detents.indexOf(tick));
  const next =
    direction > 0 ? places.find((place) => place > index) : places.findLast((place) => place < index);
  return next ?? index;
}
