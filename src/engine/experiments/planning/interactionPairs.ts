/** How many pairs of tests could disturb each other. */

/** J(J-1)/2 for J tests that overlap. */
export function interactionPairs(overlappingTestCount: number): number {
  return (overlappingTestCount * (overlappingTestCount - 1)) / 2;
}
