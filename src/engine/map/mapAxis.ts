/** An axis of the map: the detents of a slider evenly spaced, so that a slider is a slice of the map, and every value between them. */
import { DRIVERS } from '../scenario/drivers';
import type { DriverId, Scenario } from '../scenario/scenario';

/** Value at a place along the slider, 0 at its left end and 1 at its right; exact at detents, even in ratio between them. */
export function axisValue(driver: DriverId, place: number): number {
  const { detents } = DRIVERS[driver];
  const last = detents.length - 1;
  const at = Math.min(last, Math.max(0, place * last));
  const index = Math.min(last - 1, Math.floor(at + ROUNDING));
  const share = at - index;
  const [from, to] = [detents[index] as number, detents[index + 1] as number];
  if (share < ROUNDING) return from;
  if (share > 1 - ROUNDING) return to;
  if (driver === 'reliability') return 1 - (1 - from) * ((1 - to) / (1 - from)) ** share;
  return from === 0 ? to * share : from * (to / from) ** share;
}

/** The place of a value; the ends of the slider where it lies beyond them. */
export function axisPlace(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  const last = detents.length - 1;
  const isRising = (detents[last] as number) > (detents[0] as number);
  const isPast = (detent: number) => (isRising ? value >= detent : value <= detent);
  let index = 0;
  while (index < last - 1 && isPast(detents[index + 1] as number)) index += 1;
  const [from, to] = [detents[index] as number, detents[index + 1] as number];
  const share =
    driver === 'reliability'
      ? Math.log((1 - value) / (1 - from)) / Math.log((1 - to) / (1 - from))
      : from === 0
        ? value / to
        : Math.log(value / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, (index + Math.min(1, Math.max(0, share))) / last));
}

/** The scenario with two drivers moved. */
export function scenarioAt(
  scenario: Scenario,
  [x, xValue]: readonly [DriverId, number],
  [y, yValue]: readonly [DriverId, number],
): Scenario {
  return { ...scenario, [DRIVERS[x].field]: xValue, [DRIVERS[y].field]: yValue };
}

/** Cells along an axis: 200 or a few more, so that every detent lies on a line of the lattice. */
export function axisCells(driver: DriverId): number {
  const steps = DRIVERS[driver].detents.length - 1;
  return Math.ceil(CELLS_LEAST / steps) * steps;
}

const CELLS_LEAST = 200;
const ROUNDING = 1e-9;
