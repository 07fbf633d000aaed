/** Picks the flip points that a slider names: the next one to the left, and the next one to the right. */
import type { DriverId, FlipPoint } from '../../engine';

export function pickFlips(flips: readonly FlipPoint[], driver: DriverId): readonly FlipPoint[] {
  const next = (towards: FlipPoint['direction']) =>
    flips.filter((flip) => flip.driver === driver && flip.direction === towards).slice(0, 1);
  return [...next('down'), ...next('up')];
}
