/** A lognormal law: the logarithm is normal with mean mu and standard deviation sigma. */
export interface Lognormal {
  /** Mean of the natural logarithm. */
  readonly mu: number;
  /** Standard deviation of the natural logarithm, at least 0; 0 is a fixed value. */
  readonly sigma: number;
}
