/** The points that nothing beats, one a spot, with the chosen one among them where no other costs less and promises as much. */
import { paretoFront } from '../../math/search';
import type { PlacedPoint, PlacedPoints } from './placedPoints';

export interface EfficientPoint {
  readonly point: PlacedPoint;
  /** Others on the same spot. */
  readonly equals: number;
}

/** Equal but for rounding. */
const NEAR = 1e-9;

/**
 * From the cheapest to the dearest. Of equals the chosen one stands for all, else the first of the catalog. The chosen one keeps its
 * place also beside another that promises more for the same money, since the decision does not ask for more than was promised.
 */
export function efficientPoints(
  { points, strictness }: PlacedPoints,
  chosen: PlacedPoint | null,
): readonly EfficientPoint[] {
  const same = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(one, other);
  const spots: { point: PlacedPoint; equals: number }[] = [];
  const front = paretoFront(points, (point) => [point.objectiveUsdPerMonth, strictness(point.place)]);
  for (const point of front) {
    const spot = spots.find(
      (one) =>
        same(one.point.objectiveUsdPerMonth, point.objectiveUsdPerMonth) &&
        same(strictness(one.point.place), strictness(point.place)),
    );
    if (spot === undefined) spots.push({ point, equals: 0 });
    else {
      spot.equals += 1;
      if (point === chosen) spot.point = point;
    }
  }
  if (chosen === null || spots.some(({ point }) => point === chosen)) return spots;
  const cheaper = spots.some(
    ({ point }) =>
      point.objectiveUsdPerMonth < chosen.objectiveUsdPerMonth * (1 - NEAR) &&
      strictness(point.place) <= strictness(chosen.place),
  );
  if (cheaper) return spots;
  const after = spots.findIndex(
    ({ point }) => point.objectiveUsdPerMonth >= chosen.objectiveUsdPerMonth * (1 - NEAR),
  );
  const at = after < 0 ? spots.length : after;
  return [...spots.slice(0, at), { point: chosen, equals: 0 }, ...spots.slice(at)];
}
