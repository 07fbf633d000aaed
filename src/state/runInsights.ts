/** Asks for an insight after every change, a few times a second during a drag, and puts what comes back into the store. */
import type { StoreApi } from 'zustand/vanilla';
import type { SupervisorListener } from '../runner/createInsightRunner';
import type { InsightRunner } from '../runner/insightRunner';
import { keepTracks } from '../runner/keepTracks';
import type { SimulatorState } from './simulatorState';

type CreateRunner = (listener: SupervisorListener) => InsightRunner;

/** Between two requests, by what the last change was: a drag shares the cores with the worker, so it asks seldom. */
export const REQUEST_GAP_MS = { drag: 400, commit: 150 } as const;

/** The runner is loaded and its worker started only after the first paint. */
async function loadRunner(): Promise<CreateRunner> {
  const { createInsightRunner } = await import('../runner/createInsightRunner');
  return createInsightRunner;
}

/** Returns a function that ends it. */
export function runInsights(
  store: StoreApi<SimulatorState>,
  load: () => Promise<CreateRunner> = loadRunner,
): () => void {
  let runner: InsightRunner | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const ask = () => {
    timer = undefined;
    const { insight, scenario, committed } = store.getState();
    const depth = scenario === committed.scenario ? 'all' : 'binding';
    if (!runner || (insight?.scenario === scenario && (insight.complete || depth === 'binding'))) return;
    askedAt = performance.now();
    runner.request(scenario, depth);
  };
  const askSoon = () => {
    const { scenario, committed } = store.getState();
    const gap = REQUEST_GAP_MS[scenario === committed.scenario ? 'commit' : 'drag'];
    clearTimeout(timer);
    timer = setTimeout(ask, Math.max(0, askedAt + gap - performance.now()));
  };
  let ended = false;
  const stop = store.subscribe((state, before) => {
    if (state.scenario !== before.scenario || state.committed !== before.committed) askSoon();
  });
  void load().then((createRunner) => {
    if (ended) return;
    runner = createRunner({
      onInsight: (insight) => {
        const state = store.getState();
        state.actions.setInsight(keepTracks(insight, state.insight));
      },
      onTrouble: (text) => store.getState().actions.addNotice({ id: 'runner', text }),
    });
    askSoon();
  });
  return () => {
    ended = true;
    stop();
    clearTimeout(timer);
    runner?.stop();
  };
}
