/** Units per arm by the rule that is easy to remember. */

/** The rounded value of 2 (1.96 + 0.84)² = 15.7. */
const FACTOR = 16;

/** 16 s²/d²: 80% power at 5% two-sided. Source: van Belle; Kohavi et al. 2009, doi 10.1007/s10618-008-0114-1. */
export function sampleSizeRuleOfThumb(sd: number, difference: number): number {
  return FACTOR * (sd / difference) ** 2;
}
