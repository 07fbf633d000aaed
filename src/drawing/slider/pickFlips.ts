/** Picks the flip points that a slider names: the next one to the left, then the next one to the right. */
import type { DriverId, FlipPoint } from '../../engine';

export function pickFlips(flips: readonly FlipPoint[], driver: DriverId): readonly FlipPoint[] {
  const own = flips.filter((flip) => flip.driver === driver);
  return [
    ...own.filter(({ direction }) => direction === 'down'),
    ...own.filter(({ direction }) => direction === 'up'),
  ];
}
