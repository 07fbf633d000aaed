/** Turns a volume into the weight of its wire, so that one pixel more is about thirty times the volume. */
const LIGHTEST_DECADES = 4.5;
const DECADES_PER_PIXEL = 1.5;
const HEAVIEST = 6;

/** Pixels, 1 to 6. */
export function weighWire(perDay: number): number {
  if (!(perDay > 0)) return 1;
  const weight = 1 + Math.floor((Math.log10(perDay) - LIGHTEST_DECADES) / DECADES_PER_PIXEL);
  return Math.min(Math.max(weight, 1), HEAVIEST);
}
