/** Writes whole weeks; null is longer than a test may take. */
export function formatWeeks(weeks: number | null, longestWeeks: number): string {
  if (weeks === null) return `over ${longestWeeks} weeks`;
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
