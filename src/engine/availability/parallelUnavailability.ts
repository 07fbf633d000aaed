/** Unavailability of a group of which any one part is enough. */

/** Product of the parts' unavailabilities, independent failures; see betaFactor for a common cause. */
export function parallelUnavailability(unavailabilities: readonly number[]): number {
  return unavailabilities.reduce((product, unavailability) => product * unavailability, 1);
}
