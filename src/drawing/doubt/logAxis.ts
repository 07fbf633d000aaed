/** A logarithmic axis around values: places as shares of its width, and round ticks. */
import { scaleLog, ticks } from 'd3';

export interface LogAxis {
  /** Within 0..1; what is nothing stands at the start, what is endless at the end. */
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly placeRatio: number }[];
}

const MARGIN_RATIO = 0.06;
/** So that a value that is known still has an axis. */
const LEAST_FACTOR = 1.6;
const MOST_TICKS = 5;
/** Labels nearer than this share of the width would touch on a phone. */
const LEAST_GAP_RATIO = 0.17;

function roundValues(low: number, high: number): readonly number[] {
  const decades = scaleLog().domain([low, high]).ticks(MOST_TICKS);
  const fits = decades.length >= 2 ? decades : ticks(low, high, MOST_TICKS - 2);
  const step = Math.ceil(fits.length / MOST_TICKS);
  const sparse = fits.filter((_, index) => index % step === 0);
  return sparse.length > 1 ? sparse : [low, Math.sqrt(low * high), high];
}

/** `unit` is what ticks are round multiples of: 3600 for an axis read in hours. */
export function logAxis(values: readonly number[], unit = 1): LogAxis {
  const drawn = values.filter((value) => value > 0 && Number.isFinite(value));
  const least = drawn.length > 0 ? Math.min(...drawn) : 1;
  const most = drawn.length > 0 ? Math.max(...drawn) : 1;
  const widen = Math.max(1, Math.sqrt(LEAST_FACTOR / (most / least)));
  const from = Math.log(least / widen);
  const to = Math.log(most * widen);
  const place = (value: number): number => {
    if (!(value > 0)) return 0;
    const share = (Math.log(value) - from) / (to - from);
    return Math.min(1, Math.max(0, MARGIN_RATIO + share * (1 - 2 * MARGIN_RATIO)));
  };
  const marks = roundValues(Math.exp(from) / unit, Math.exp(to) / unit).map((value) => ({
    value: value * unit,
    placeRatio: place(value * unit),
  }));
  const apart: (typeof marks)[number][] = [];
  for (const mark of marks)
    if (mark.placeRatio - (apart.at(-1)?.placeRatio ?? -1) >= LEAST_GAP_RATIO) apart.push(mark);
  return { place, ticks: apart };
}
