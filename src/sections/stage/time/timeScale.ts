/** The one clock of both journeys: 1 ms to 100 h, in powers of ten. */
export const LOWEST_LOG = -3;
export const HIGHEST_LOG = Math.log10(360_000);

export interface TimeTick {
  readonly log: number;
  readonly label: string;
}

const tick = (seconds: number, label: string): TimeTick => ({ log: Math.log10(seconds), label });

export const TIME_TICKS: readonly TimeTick[] = [
  tick(0.001, '1 ms'),
  tick(0.01, '10 ms'),
  tick(0.1, '100 ms'),
  tick(1, '1 s'),
  tick(10, '10 s'),
  tick(60, '1 min'),
  tick(600, '10 min'),
  tick(3600, '1 h'),
  tick(36_000, '10 h'),
  tick(360_000, '100 h'),
];

/** Any time, even none or no end of it, has its place on the clock. */
export function toLog(seconds: number): number {
  if (!(seconds > 0)) return LOWEST_LOG;
  return Math.min(Math.max(Math.log10(seconds), LOWEST_LOG), HIGHEST_LOG);
}
