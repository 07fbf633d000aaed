/** A logarithmic axis around values: places as shares of its width, and round ticks. */
export interface LogAxis {
  /** Within 0..1; what is nothing stands at the start, what is endless at the end. */
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly placeRatio: number }[];
}

const MARGIN_RATIO = 0.06;
/** So that a value that is known still has an axis. */
const LEAST_FACTOR = 1.6;
const MOST_TICKS = 5;
const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

function roundValues(low: number, high: number): number[] {
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1)
    decades.push(10 ** power);
  const choices = STEPS.map((steps) =>
    decades
      .flatMap((decade) => steps.map((step) => step * decade))
      .filter((value) => value >= low && value <= high),
  );
  const fits = choices.find((values) => values.length <= MOST_TICKS) ?? choices.at(-1) ?? [];
  if (fits.length > MOST_TICKS) {
    const every = Math.ceil(fits.length / MOST_TICKS);
    return fits.filter((_, index) => index % every === 0);
  }
  return fits.length > 1 ? fits : [low, Math.sqrt(low * high), high];
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
  const ticks = roundValues(Math.exp(from) / unit, Math.exp(to) / unit).map((value) => ({
    value: value * unit,
    placeRatio: place(value * unit),
  }));
  return { place, ticks };
}
