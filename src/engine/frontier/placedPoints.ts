/** What each way of laying out an axis hands on: points, and how a place counts when less is better. */
export interface PlacedPoint {
  readonly code: number;
  readonly place: number;
  readonly objectiveUsdPerMonth: number;
}

export interface PlacedPoints {
  readonly points: readonly PlacedPoint[];
  readonly keptDesigns: number;
  readonly strictness: (place: number) => number;
}
