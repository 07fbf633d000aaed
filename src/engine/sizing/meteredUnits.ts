/** Units that a service bills for a record when it rounds every record up. */

/**
 * Mean over records whose sizes spread: half a unit is added to a large one, a small one is a whole unit.
 * Exact in both limits, and where sizes are even over whole units; records of one size may cost up to half a unit more or less.
 */
export function meteredUnits(recordBytes: number, unitBytes: number): number {
  return Math.max(1, recordBytes / unitBytes + ROUNDING);
}

const ROUNDING = 0.5;
