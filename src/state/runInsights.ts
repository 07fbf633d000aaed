/** Asks for a new insight after every change, at most once a frame, and puts what comes back into the store. */
import type { StoreApi } from 'zustand/vanilla';
import type { SupervisorListener } from '../runner/createInsightRunner';
import type { InsightRunner } from '../runner/insightRunner';
import type { SimulatorState } from './simulatorState';

type CreateRunner = (listener: SupervisorListener) => InsightRunner;

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
  let frame = 0;
  let ended = false;

  const ask = () => {
    frame = 0;
    const { insight, scenario } = store.getState();
    if (!ended && runner && !(insight?.scenario === scenario && insight.complete)) runner.request(scenario);
  };
  const askSoon = () => {
    if (!frame) frame = requestAnimationFrame(ask);
  };
  const stop = store.subscribe((state, before) => {
    if (state.scenario !== before.scenario) askSoon();
  });
  void load().then((createRunner) => {
    if (ended) return;
    runner = createRunner({
      onInsight: (insight) => store.getState().actions.setInsight(insight),
      onTrouble: (text) => store.getState().actions.addNotice({ id: 'runner', text }),
    });
    askSoon();
  });
  return () => {
    ended = true;
    stop();
    cancelAnimationFrame(frame);
    runner?.stop();
  };
}
