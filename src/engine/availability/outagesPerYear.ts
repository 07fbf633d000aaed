/** How often a part fails: nines hide whether outages are rare and long or frequent and short. */
const HOURS_PER_YEAR = 8760;

/** Failures in a year of 8760 hours, from mean hours up and mean hours down. */
export function outagesPerYear(meanUpHours: number, meanDownHours: number): number {
  return HOURS_PER_YEAR / (meanUpHours + meanDownHours);
}
