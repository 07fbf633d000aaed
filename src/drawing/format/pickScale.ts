/** Splits a number into a short mantissa and the thousand that it counts in. */
const SCALES = [
  { size: 1, short: '', spoken: '' },
  { size: 1e3, short: 'K', spoken: 'thousand' },
  { size: 1e6, short: 'M', spoken: 'million' },
  { size: 1e9, short: 'B', spoken: 'billion' },
  { size: 1e12, short: 'T', spoken: 'trillion' },
] as const;

export interface Scaled {
  readonly mantissa: number;
  readonly short: string;
  readonly spoken: string;
}

/** Picks the scale after rounding, so that 999.6 counts in thousands. */
export function pickScale(value: number): Scaled {
  const size = Math.abs(value);
  const scale = SCALES.findLast((candidate) => size >= candidate.size * 0.9995) ?? SCALES[0];
  return { mantissa: value / scale.size, short: scale.short, spoken: scale.spoken };
}
