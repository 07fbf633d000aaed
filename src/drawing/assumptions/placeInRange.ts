/** Where a value stands between the ends of its range, by ratio where both ends are above zero; 0..1, clamped. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** Null where the range has no width: the number is fixed. */
export function placeInRange(value: number, { low, high }: Range): number | null {
  if (!(high > low)) return null;
  const place =
    low > 0 && value > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, place));
}
