/** Asks for the hundred futures of what stands: what is kept, a few times a second during a drag; all of it at rest. */
import type { StoreApi } from 'zustand/vanilla';
import { FAILURE } from '../content/failure';
import type { Futures, FuturesRequest, PathRequest, ScalePath } from '../engine';
import type { StudyObserver } from '../runner/study/createStudyRunner';
import { needPart } from './needPart';
import type { SimulatorState } from './simulatorState';

interface FuturesRunner {
  ask(kind: 'futures', request: FuturesRequest, observer: StudyObserver<Futures>): () => void;
  ask(kind: 'path', request: PathRequest, observer: StudyObserver<ScalePath>): () => void;
  stop(): void;
}
type CreateRunner = () => FuturesRunner;

const STOPPED =
  'How sure the answer is could not be worked out for this scenario. The architecture and its figures are not affected.';
const PATH_STOPPED = 'Where layers change along the scale could not be worked out. All else works.';

/** Between two requests, by what the last change was. */
const FUTURES_GAP_MS = { drag: 120, commit: 60 } as const;

async function loadRunner(): Promise<CreateRunner> {
  const { createPageStudyRunner } = await import('../runner/study/createStudyRunner');
  return createPageStudyRunner as CreateRunner;
}

type Scenario = SimulatorState['scenario'];

/** Someone looks at the whole path, or the one that came with the page is not that of the numbers in use. */
function isPathWanted({ path, picture, film }: SimulatorState): boolean {
  return path === null || (!path.complete && (picture === 'evolution' || film !== null));
}

/** Returns a function that ends it. */
export function runFutures(
  store: StoreApi<SimulatorState>,
  load: () => Promise<CreateRunner> = loadRunner,
): () => void {
  /** Known ones, so that an undo has them at once. */
  const done = new WeakMap<Scenario, Futures>();
  let runner: FuturesRunner | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** The numbers that the path was last asked for with. */
  let pathOf: Scenario['constants'];
  let isPathAsked = false;
  let ended = false;
  const { actions } = store.getState();
  const tell = (text: string) => actions.addNotice({ id: 'futures', text });
  const first = store.getState().futures;
  if (first?.complete) done.set(first.scenario, first);

  function take(futures: Futures): void {
    if (ended) return;
    if (futures.complete) done.set(futures.scenario, futures);
    actions.setFutures(futures);
  }

  function ask(): void {
    timer = undefined;
    const { scenario, committed, futures } = store.getState();
    const depth = scenario === committed.scenario ? 'all' : 'kept';
    const known = done.get(scenario);
    if (known) {
      if (known !== futures) actions.setFutures(known);
      return;
    }
    if (!runner || (futures?.scenario === scenario && depth === 'kept')) return;
    askedAt = performance.now();
    runner.ask(
      'futures',
      { scenario, depth },
      {
        onResult: (part) => take({ ...part, scenario }),
        onDone: () => undefined,
        onFailure: () => tell(STOPPED),
        onSlower: () => undefined,
      },
    );
  }

  function askSoon(): void {
    const { scenario, committed } = store.getState();
    const gap = FUTURES_GAP_MS[scenario === committed.scenario ? 'commit' : 'drag'];
    if (timer === undefined) timer = setTimeout(ask, Math.max(0, askedAt + gap - performance.now()));
  }

  function askPath(): void {
    const state = store.getState();
    const { constants } = state.committed.scenario;
    const isOther = constants !== pathOf;
    if (!runner || !(isOther || (!isPathAsked && isPathWanted(state)))) return;
    pathOf = constants;
    isPathAsked = true;
    runner.ask('path', constants ? { constants } : {}, {
      onResult: (path) => !ended && actions.setPath(path),
      onDone: () => undefined,
      onFailure: () => tell(PATH_STOPPED),
      onSlower: () => undefined,
    });
  }

  const stop = store.subscribe((state, before) => {
    if (state.scenario !== before.scenario || state.committed !== before.committed) askSoon();
    if (
      state.picture !== before.picture ||
      state.film !== before.film ||
      state.committed !== before.committed
    )
      askPath();
  });
  void needPart(FAILURE.futures, load, (createRunner) => {
    if (ended) return;
    runner = createRunner();
    askSoon();
    askPath();
  });
  return () => {
    ended = true;
    stop();
    clearTimeout(timer);
    runner?.stop();
  };
}
