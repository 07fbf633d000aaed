/** How many tests are under way at once. */

/** Little's law: starts a day times days that a test takes. */
export function concurrentTests(startsPerDay: number, daysPerTest: number): number {
  return startsPerDay * daysPerTest;
}
