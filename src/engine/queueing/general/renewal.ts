/** Arrivals one after the other, told by the Laplace transform of the time between them. */
export interface Renewal {
  readonly perSecond: number;
  /** E[exp(-s T)] of the time T between arrivals, s per second. */
  readonly transform: (s: number) => number;
}
