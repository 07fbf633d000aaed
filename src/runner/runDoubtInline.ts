/** Runs studies on the page, a few steps per idle slice: slower, smaller, and never in the way of a drag. */
import { type Doubt, type DoubtSteps, loadDoubt } from '../engine';
import type { DoubtListener, DoubtRunner } from './doubtRunner';

const LONGEST_WAIT_MS = 1000;
const SLICE_MS = 8;
/** A page that does the work itself draws fewer futures. */
const SAMPLE_COUNTS = [64, 256];

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
  else setTimeout(run);
}

export function runDoubtInline(
  { onDoubt, onFailure }: DoubtListener,
  load: () => Promise<DoubtSteps> = loadDoubt,
): DoubtRunner {
  let generation = 0;

  function advance(mine: number, steps: Generator<Doubt | null, void>): void {
    if (mine !== generation) return;
    const until = performance.now() + SLICE_MS;
    try {
      do {
        const { value, done } = steps.next();
        if (done) return;
        if (value) onDoubt(value);
      } while (performance.now() < until);
    } catch (error) {
      onFailure(String(error));
      return;
    }
    whenIdle(() => advance(mine, steps));
  }

  function cancel(): void {
    generation += 1;
  }

  return {
    request(scenario) {
      cancel();
      const mine = generation;
      load().then(
        (doubtSteps) => whenIdle(() => advance(mine, doubtSteps(scenario, { sampleCounts: SAMPLE_COUNTS }))),
        (error: unknown) => onFailure(String(error)),
      );
    },
    cancel,
    stop: cancel,
  };
}
