/** A number with its range, and the sums of such numbers. */

export interface Spread {
  readonly value: number;
  /** About the tenth and ninetieth percentile. */
  readonly low: number;
  readonly high: number;
}

export const NO_SPREAD: Spread = { value: 0, low: 0, high: 0 };

export function scaleSpread({ value, low, high }: Spread, times: number): Spread {
  return { value: times * value, low: times * low, high: times * high };
}

/** Being independent, ranges partly cancel. */
export function addSpreads(parts: readonly Spread[]): Spread {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const side = (edge: 'low' | 'high') => Math.hypot(...parts.map((part) => part[edge] - part.value));
  return { value, low: Math.max(0, value - side('low')), high: value + side('high') };
}
