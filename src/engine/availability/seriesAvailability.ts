/** Availability of a chain that needs every one of its parts. */

/** Product of the parts' availabilities, independent failures. Source: AWS, Availability and Beyond. */
export function seriesAvailability(availabilities: readonly number[]): number {
  return availabilities.reduce((product, availability) => product * availability, 1);
}
