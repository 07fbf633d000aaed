/** Keeps studies of doubt coming: a worker first, one new worker when it dies, then the page itself. */
import type { Doubt, Scenario } from '../engine';
import { createDoubtWorker } from './createDoubtWorker';
import type { DoubtRunner } from './doubtRunner';
import { runDoubtInline } from './runDoubtInline';
import { runDoubtInWorker } from './runDoubtInWorker';

export interface DoubtSupervisor {
  onDoubt(doubt: Doubt): void;
  /** A sentence for the page. */
  onTrouble(sentence: string): void;
}

const MOST_WORKERS = 2;
const SLOWER =
  'The background worker for ranges stopped. Ranges are now worked out on the page itself, from fewer futures.';
const STOPPED =
  'The ranges could not be worked out for this scenario. The architecture and its figures are not affected.';

export function createDoubtRunner(
  { onDoubt, onTrouble }: DoubtSupervisor,
  createWorker: () => Worker = createDoubtWorker,
): DoubtRunner {
  let asked: Scenario | null = null;
  let workers = 0;
  let runner = start();

  function start(): DoubtRunner {
    if (workers >= MOST_WORKERS) {
      onTrouble(SLOWER);
      return runDoubtInline({ onDoubt, onFailure: () => onTrouble(STOPPED) });
    }
    workers += 1;
    try {
      return runDoubtInWorker(createWorker(), { onDoubt, onFailure: replace });
    } catch {
      return start();
    }
  }

  function replace(): void {
    runner = start();
    if (asked) runner.request(asked);
  }

  return {
    request(scenario) {
      asked = scenario;
      runner.request(scenario);
    },
    cancel() {
      asked = null;
      runner.cancel();
    },
    stop() {
      asked = null;
      runner.stop();
    },
  };
}
