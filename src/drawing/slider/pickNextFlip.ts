/** Picks the flip point that a slider names: the next one to the right, else the next one to the left. */
import type { DriverId, FlipPoint } from '../../engine';

export function pickNextFlip(flips: readonly FlipPoint[], driver: DriverId): FlipPoint | null {
  const own = flips.filter((flip) => flip.driver === driver);
  return own.find(({ direction }) => direction === 'up') ?? own[0] ?? null;
}
