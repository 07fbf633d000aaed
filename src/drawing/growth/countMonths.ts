/** "1 month", "14 months". */
export function countMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
