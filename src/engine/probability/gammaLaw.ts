/** A gamma law: the time that a number of exponential stages take one after the other. */
export interface GammaLaw {
  /** Number of stages, above 0; need not be whole. */
  readonly shape: number;
  /** Stages a unit of time. */
  readonly rate: number;
}
