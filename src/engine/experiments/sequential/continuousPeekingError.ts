/** The chance of a false alarm when an exact binomial test is read after every single observation. */

export interface PeekedTest {
  readonly observationCount: number;
  /** Probability of success under no effect. */
  readonly ratio: number;
  /** Nominal two-sided false-alarm rate of each reading. */
  readonly alpha: number;
}

/** Follows the whole law of the count. Source: E. Miller, How Not To Run an A/B Test (26.1% at 150 observations). */
export function continuousPeekingError({ observationCount, ratio, alpha }: PeekedTest): number {
  let all = Float64Array.of(1);
  let going = Float64Array.of(1);
  let alarms = 0;
  for (let observed = 1; observed <= observationCount; observed += 1) {
    all = addObservation(all, ratio);
    going = addObservation(going, ratio);
    const significant = markSignificant(all, alpha);
    alarms += going.reduce((sum, mass, count) => sum + (significant[count] ? mass : 0), 0);
    going = going.map((mass, count) => (significant[count] ? 0 : mass));
  }
  return alarms;
}

function addObservation(masses: Float64Array, ratio: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(masses.length + 1);
  for (const [count, mass] of masses.entries()) {
    next[count] = (next[count] as number) + mass * (1 - ratio);
    next[count + 1] = mass * ratio;
  }
  return next;
}

/** Counts whose doubled smaller tail is at most alpha. */
function markSignificant(masses: Float64Array, alpha: number): readonly boolean[] {
  let below = 0;
  const lower = Array.from(masses, (mass) => (below += mass));
  return lower.map((upTo, count) => {
    const from = below - upTo + (masses[count] as number);
    return 2 * Math.min(upTo, from) <= alpha;
  });
}
