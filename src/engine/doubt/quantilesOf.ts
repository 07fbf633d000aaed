/** The quantiles that a card and a drawing show, from drawn values. */
import type { Quantiles } from './doubt';

const DOTS = 20;
const P10 = 0.1;
const P50 = 0.5;
const P90 = 0.9;

/** Each value stands for the middle of its share (Hyndman & Fan 1996, type 5); null for none at all. */
export function quantilesOf(values: Float64Array): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted();
  const at = (probability: number) => {
    const place = Math.min(sorted.length - 1, Math.max(0, probability * sorted.length - P50));
    const below = Math.floor(place);
    const low = sorted[below] as number;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
    // Written so that equal neighbours give exactly themselves, and infinities no difference of infinities.
    return low === high ? low : low + (place - below) * (high - low);
  };
  return {
    p10: at(P10),
    p50: at(P50),
    p90: at(P90),
    twentieths: Array.from({ length: DOTS }, (_, dot) => at((dot + P50) / DOTS)),
  };
}
