// Queues simulated event by event, to hold the laws of src/math/queueing against.
import { type Lognormal, lognormalQuantile } from '../../src/math/lognormal';
import { createRandomStream, type RandomStream } from '../../src/math/random';

interface Traffic {
  readonly arrivalsPerSecond: number;
  readonly work: Lognormal;
  readonly jobCount: number;
  readonly seed: number;
}

interface Job {
  readonly arrived: number;
  readonly index: number;
  left: number;
}

const drawGap = (next: RandomStream, perSecond: number) => -Math.log(next()) / perSecond;

/** Quantiles of times in a machine that all present jobs share evenly, seconds; the first tenth of the jobs warms it up. */
export function simulateProcessorSharing(
  { arrivalsPerSecond, work, jobCount, seed }: Traffic,
  probabilities: readonly number[],
): readonly number[] {
  const next = createRandomStream(seed);
  const present: Job[] = [];
  const nobody = null as Job | null;
  const times: number[] = [];
  let clock = 0;
  let arrival = drawGap(next, arrivalsPerSecond);
  let arrivedCount = 0;
  let doneCount = 0;
  while (doneCount < jobCount) {
    const shortest = present.reduce(
      (best, job) => (best === null || job.left < best.left ? job : best),
      nobody,
    );
    const departure = shortest === null ? Number.POSITIVE_INFINITY : clock + shortest.left * present.length;
    const end = Math.min(arrival, departure);
    if (present.length > 0) for (const job of present) job.left -= (end - clock) / present.length;
    clock = end;
    if (shortest !== null && departure <= arrival) {
      present.splice(present.indexOf(shortest), 1);
      doneCount += 1;
      if (shortest.index >= jobCount / 10) times.push(clock - shortest.arrived);
    } else {
      present.push({ arrived: clock, index: arrivedCount, left: lognormalQuantile(work, next()) });
      arrivedCount += 1;
      arrival = clock + drawGap(next, arrivalsPerSecond);
    }
  }
  return quantiles(times, probabilities);
}

/** Quantiles of an online decision, seconds: fetch and hops, a wait in one line before so many servers, and the service itself. */
export function simulateDecisions(
  { arrivalsPerSecond, work, jobCount, seed }: Traffic,
  serverCount: number,
  around: readonly Lognormal[],
  probabilities: readonly number[],
): readonly number[] {
  const next = createRandomStream(seed);
  const free = new Float64Array(serverCount);
  const times: number[] = [];
  let clock = 0;
  for (let job = 0; job < jobCount; job += 1) {
    clock += drawGap(next, arrivalsPerSecond);
    let server = 0;
    for (let other = 1; other < serverCount; other += 1)
      if ((free[other] as number) < (free[server] as number)) server = other;
    const start = Math.max(clock, free[server] as number);
    const end = start + lognormalQuantile(work, next());
    free[server] = end;
    const outside = around.reduce((sum, law) => sum + lognormalQuantile(law, next()), 0);
    if (job >= jobCount / 10) times.push(end - clock + outside);
  }
  return quantiles(times, probabilities);
}

function quantiles(times: readonly number[], probabilities: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(times).sort();
  return probabilities.map((p) => sorted[Math.floor(p * sorted.length)] as number);
}
