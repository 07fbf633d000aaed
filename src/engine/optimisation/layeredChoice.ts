/** A choice of one option per layer, with options that cannot stand together. */

export interface LayerOption {
  readonly cost: number;
  readonly delay: number;
}

/** Two options of different layers that exclude each other, by layer and option index. */
export interface ForbiddenPair {
  readonly firstLayer: number;
  readonly firstOption: number;
  readonly secondLayer: number;
  readonly secondOption: number;
}

export interface LayeredProblem {
  readonly layers: readonly (readonly LayerOption[])[];
  readonly forbidden: readonly ForbiddenPair[];
}
