/** Availability of one part from how long it runs and how long it takes to mend. */

/** Mean times in one unit: up between failures, and down per failure. Source: AWS, Availability and Beyond. */
export function uptimeRatio(meanUp: number, meanDown: number): number {
  return meanUp / (meanUp + meanDown);
}
