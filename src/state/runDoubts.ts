/** Asks for a study of doubt once a change has come to rest and its insight is complete; a new change drops the study. */
import type { StoreApi } from 'zustand/vanilla';
import type { Doubt, Scenario } from '../engine';
import type { StudyObserver } from '../runner/study/createStudyRunner';
import type { DoubtRequest } from '../runner/study/studies';
import { needPart, tellMissing } from './needPart';
import type { SimulatorState } from './simulatorState';

interface DoubtRunner {
  ask(kind: 'doubt', request: DoubtRequest, observer: StudyObserver<Doubt>): () => void;
  stop(): void;
}
type CreateRunner = () => DoubtRunner;

/** Opens a sentence of failure. */
const RUNNER = 'What works out the ranges';
const SLOWER =
  'The background worker for ranges stopped. Ranges are now worked out on the page itself, from fewer futures.';
const STOPPED =
  'The ranges could not be worked out for this scenario. The architecture and its figures are not affected.';

/** After the last change: long enough that a row of quick changes is studied once. */
export const REST_MS = 400;
const LONGEST_IDLE_WAIT_MS = 2000;

/** Neither the runner nor its worker is part of what the first answer needs; the worker is one of its own, since a study of doubt is long. */
async function loadRunner(): Promise<CreateRunner> {
  const { createPageStudyRunner } = await import('../runner/study/createStudyRunner');
  return createPageStudyRunner;
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LONGEST_IDLE_WAIT_MS });
  else setTimeout(run);
}

/** A study waits for a scenario that is committed, and for its insight. */
function scenarioAtRest({ scenario, committed, insight }: SimulatorState): Scenario | null {
  const rests = scenario === committed.scenario && insight?.scenario === scenario && insight.complete;
  return rests ? scenario : null;
}

/** Returns a function that ends it. */
export function runDoubts(
  store: StoreApi<SimulatorState>,
  load: () => Promise<CreateRunner> = loadRunner,
): () => void {
  /** Studies that are done, so that an undo has its ranges at once. */
  const done = new WeakMap<Scenario, Doubt>();
  let runner: DoubtRunner | null = null;
  let asked: Scenario | null = null;
  let dropAsked: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let isSlower = false;

  const tell = (text: string) => store.getState().actions.addNotice({ id: 'doubt', text });
  const take = (scenario: Scenario, part: Doubt) => {
    if (ended || scenario !== asked) return;
    const { doubt: before, actions } = store.getState();
    // A study begun anew passes through fewer futures than are known already; once whole it counts, with however few.
    if (before?.scenario === scenario && !part.complete && part.samples < before.samples) return;
    const doubt = { ...part, scenario };
    if (doubt.complete) done.set(scenario, doubt);
    actions.setDoubt(doubt);
  };

  function ask(createRunner: CreateRunner | null): void {
    const scenario = scenarioAtRest(store.getState());
    if (ended || !scenario || scenario === asked) return;
    if (createRunner && !runner) runner = createRunner();
    asked = scenario;
    const isWhole = store.getState().isDoubtRead;
    dropAsked = runner?.ask(
      'doubt',
      { scenario, isWhole },
      {
        onResult: (doubt) => take(scenario, doubt),
        onDone: () => undefined,
        onFailure: (isMissing) => {
          if (!isMissing) return tell(STOPPED);
          void tellMissing(RUNNER, () => {
            drop();
            askSoon();
          });
        },
        onSlower: () => {
          if (!isSlower) tell(SLOWER);
          isSlower = true;
        },
      },
    );
  }

  function askNow(): void {
    if (runner) ask(null);
    else void needPart(RUNNER, load, ask);
  }

  function askSoon(): void {
    const scenario = scenarioAtRest(store.getState());
    if (!scenario || scenario === asked || timer !== undefined) return;
    const known = done.get(scenario);
    if (known) store.getState().actions.setDoubt(known);
    else timer = setTimeout(() => whenIdle(askNow), REST_MS);
  }

  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    dropAsked?.();
    dropAsked = undefined;
    asked = null;
  }

  const stop = store.subscribe((state, before) => {
    const isKnown = state.doubt?.scenario === state.scenario && state.doubt.complete;
    const isMoreWanted = state.isDoubtRead && !before.isDoubtRead && !isKnown;
    if (state.scenario !== before.scenario || isMoreWanted) drop();
    if (!isKnown) askSoon();
  });
  askSoon();
  return () => {
    ended = true;
    stop();
    drop();
    runner?.stop();
  };
}
