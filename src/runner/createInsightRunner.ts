/** Keeps insights coming: a worker first, one new worker when it dies, then the page itself. */
import { createInsightWorker } from './createInsightWorker';
import type { Insight } from './insight';
import type { InsightRunner } from './insightRunner';
import { runInline } from './runInline';
import { runInWorker } from './runInWorker';

export interface SupervisorListener {
  onInsight(insight: Insight): void;
  /** A sentence for the page. */
  onTrouble(sentence: string): void;
}

const MOST_WORKERS = 2;
const SLOWER =
  'The background worker stopped. What binds and where the sliders change the answer is now worked out on the page itself, a little later.';
const STOPPED =
  'What binds could not be worked out for this scenario. The architecture and its figures are not affected.';

export function createInsightRunner(
  { onInsight, onTrouble }: SupervisorListener,
  createWorker: () => Worker = createInsightWorker,
): InsightRunner {
  let asked: Parameters<InsightRunner['request']> | null = null;
  let workers = 0;
  let runner = start();

  function startInline(): InsightRunner {
    return runInline({ onInsight, onFailure: () => onTrouble(STOPPED) });
  }

  function start(): InsightRunner {
    if (workers >= MOST_WORKERS) {
      onTrouble(SLOWER);
      return startInline();
    }
    workers += 1;
    try {
      return runInWorker(createWorker(), { onInsight, onFailure: replace });
    } catch {
      return start();
    }
  }

  function replace(): void {
    runner = start();
    if (asked) runner.request(...asked);
  }

  return {
    request(...request) {
      asked = request;
      runner.request(...request);
    },
    stop() {
      runner.stop();
    },
  };
}
