/** How long a stage of many tasks takes at most on a few slots, in whatever order they start. */

/** Durations in seconds. Source: Graham 1969: sum/c + (1 - 1/c) longest, for list scheduling. */
export function makespanBoundSeconds(taskSeconds: readonly number[], slotCount: number): number {
  const sum = taskSeconds.reduce((total, seconds) => total + seconds, 0);
  const longest = taskSeconds.reduce((most, seconds) => Math.max(most, seconds), 0);
  return sum / slotCount + (1 - 1 / slotCount) * longest;
}
