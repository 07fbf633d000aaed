/** The time at M/M/1 that a given share of arrivals does not exceed. */

/** In the unit of the mean sojourn. Source: Jain, The Art of Computer Systems Performance Analysis, 1991, box 31.1. */
export function mm1SojournQuantile(meanSojourn: number, probability: number): number {
  return -meanSojourn * Math.log1p(-probability);
}
