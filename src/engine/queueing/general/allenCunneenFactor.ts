/** How much variability lengthens the wait of a station, against one with random arrivals and services. */

/**
 * Mean of the two variabilities; multiplies the wait of M/M/c. Exact for M/M/c and M/G/1, 18% too high for D/M/1 at 80%.
 * Sources: Allen 1990; Whitt 1983 (QNA, Bell System Technical Journal 62:2779).
 */
export function allenCunneenFactor(arrivalVariability: number, serviceVariability: number): number {
  return (arrivalVariability + serviceVariability) / 2;
}
