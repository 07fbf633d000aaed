/** Values that a person would write on a logarithmic axis, a few and apart; times in units that people use. */
const SECONDS = [0.1, 0.3, 1, 3, 10, 30, 60, 180, 600, 1800, 3600, 10_800, 36_000, 86_400, 259_200, 864_000];
/** Whole units of time come first. */
const UNITS: readonly number[] = [1, 60, 3600, 86_400];
const MANTISSAS = [1, 2, 5] as const;

function decimals(low: number, high: number): readonly number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
    values.push(...MANTISSAS.map((mantissa) => mantissa * 10 ** power));
  return values;
}

export interface TickPlan {
  readonly low: number;
  readonly high: number;
  readonly isTime: boolean;
  readonly place: (value: number) => number;
  readonly gapPx: number;
}

/** Powers of ten and round times first; what lies too near to a tick already chosen is left out. */
export function roundTicks({ low, high, isTime, place, gapPx }: TickPlan): readonly number[] {
  const within = (isTime ? SECONDS : decimals(low, high)).filter((value) => value >= low && value <= high);
  const rank = (value: number) => Number(isTime ? !UNITS.includes(value) : !isPower(value));
  const chosen: number[] = [];
  for (const value of [...within].sort((a, b) => rank(a) - rank(b) || a - b))
    if (chosen.every((other) => Math.abs(place(other) - place(value)) >= gapPx)) chosen.push(value);
  return chosen.sort((a, b) => a - b);
}

const isPower = (value: number) => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
