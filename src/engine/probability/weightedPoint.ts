/** A place and the weight that it carries: a node of an integral, or a value with its probability. */
export interface WeightedPoint {
  readonly at: number;
  readonly weight: number;
}
