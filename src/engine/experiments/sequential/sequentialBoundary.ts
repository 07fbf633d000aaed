/** How strict a sequential test is at its early looks. */

/** Pocock: the same critical value at every look. O'Brien-Fleming: very strict first, nearly as a fixed test at the end. */
export type BoundaryShape = 'pocock' | 'obrien-fleming';

/** Critical values for a constant that is the critical value at the last look. Looks are equally spaced. */
export function sequentialBoundary(
  shape: BoundaryShape,
  constant: number,
  lookCount: number,
): readonly number[] {
  return Array.from({ length: lookCount }, (_, look) =>
    shape === 'pocock' ? constant : constant * Math.sqrt(lookCount / (look + 1)),
  );
}
