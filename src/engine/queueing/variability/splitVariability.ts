/** How irregular a stream is when only a random share of it is taken. */

/** Tends to 1, pure chance, as the share falls. Exact for renewal streams. Source: Whitt 1983 (QNA). */
export function splitVariability(variability: number, shareRatio: number): number {
  return 1 + shareRatio * (variability - 1);
}
