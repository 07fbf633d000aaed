/** Runs requests on the page, one step per idle slice: slower, and never in the way of a drag. */
import type { Insight } from './insight';
import type { InsightListener, InsightRunner } from './insightRunner';
import { insightSteps } from './insightSteps';

const LONGEST_WAIT_MS = 1000;

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
  else setTimeout(run);
}

export function runInline({ onInsight, onFailure }: InsightListener): InsightRunner {
  let steps: Generator<Insight, void> | null = null;

  function advance(mine: Generator<Insight, void>): void {
    if (steps !== mine) return;
    try {
      const { value, done } = mine.next();
      if (done) return;
      onInsight(value);
      whenIdle(() => advance(mine));
    } catch (error) {
      onFailure(String(error));
    }
  }

  return {
    request(scenario, depth) {
      const mine = insightSteps(scenario, depth);
      steps = mine;
      whenIdle(() => advance(mine));
    },
    stop() {
      steps = null;
    },
  };
}
