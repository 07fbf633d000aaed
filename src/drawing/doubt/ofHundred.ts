/** Writes shares as counts, which read easier: 7 of 100. */
const HUNDRED = 100;
const LEAST = 0.005;

export function ofHundred(share: number): string {
  if (share > 0 && share < LEAST) return 'fewer than 1 of 100';
  if (share < 1 && share > 1 - LEAST) return 'more than 99 of 100';
  return `${Math.round(share * HUNDRED)} of 100`;
}
