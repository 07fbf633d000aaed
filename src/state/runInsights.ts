/** Asks for an insight after every change, a few times a second during a drag, and puts what comes back into the store. */
import type { StoreApi } from 'zustand/vanilla';
import type { Insight, InsightRequest } from '../runner/insight/insight';
import { keepTracks } from '../runner/insight/keepTracks';
import type { StudyObserver } from '../runner/study/createStudyRunner';
import { needPart, tellMissing } from './needPart';
import type { SimulatorState } from './simulatorState';

interface InsightRunner {
  ask(kind: 'insight', request: InsightRequest, observer: StudyObserver<Insight>): () => void;
  stop(): void;
}
type CreateRunner = () => InsightRunner;

/** Opens a sentence of failure. */
const RUNNER = 'What works out the thresholds';
const SLOWER =
  'The background worker stopped. What binds and where the sliders change the answer is now worked out on the page itself, a little later.';
const STOPPED =
  'What binds could not be worked out for this scenario. The architecture and its figures are not affected.';

/** Between two requests, by what the last change was: a drag shares the cores with the worker, so it asks seldom. */
export const REQUEST_GAP_MS = { drag: 400, commit: 150 } as const;

/** The runner is loaded and its worker started only after the first paint. */
async function loadRunner(): Promise<CreateRunner> {
  const { createPageStudyRunner } = await import('../runner/study/createStudyRunner');
  return createPageStudyRunner;
}

/** Returns a function that ends it. */
export function runInsights(
  store: StoreApi<SimulatorState>,
  load: () => Promise<CreateRunner> = loadRunner,
): () => void {
  let runner: InsightRunner | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isSlower = false;
  const tell = (text: string) => store.getState().actions.addNotice({ id: 'runner', text });

  const ask = () => {
    timer = undefined;
    const { insight, scenario, committed } = store.getState();
    const depth = scenario === committed.scenario ? 'all' : 'binding';
    if (!runner || (insight?.scenario === scenario && (insight.complete || depth === 'binding'))) return;
    askedAt = performance.now();
    runner.ask(
      'insight',
      { scenario, depth },
      {
        onResult: (part) => {
          const state = store.getState();
          state.actions.setInsight(keepTracks({ ...part, scenario }, state.insight));
        },
        onDone: () => undefined,
        onFailure: (isMissing) => (isMissing ? void tellMissing(RUNNER, askSoon) : tell(STOPPED)),
        onSlower: () => {
          if (!isSlower) tell(SLOWER);
          isSlower = true;
        },
      },
    );
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
  void needPart(RUNNER, load, (createRunner) => {
    if (ended) return;
    runner = createRunner();
    askSoon();
  });
  return () => {
    ended = true;
    stop();
    clearTimeout(timer);
    runner?.stop();
  };
}
