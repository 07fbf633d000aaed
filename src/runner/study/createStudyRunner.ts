/** Keeps studies coming: a worker first, one new worker when it dies, then the page itself. Of each kind the last request wins. */
import { createStudyWorker } from './createStudyWorker';
import { runStudiesInWorker } from './runStudiesInWorker';
import { runStudiesOnPage } from './runStudiesOnPage';
import { STUDY_LOADERS, type StudyLoaders, type StudySteps } from './studies';
import type { StudyAsk, StudyBackend } from './studyRunner';

export interface StudyObserver<Result> {
  onResult(result: Result): void;
  onDone(): void;
  /** This study can't be worked out; where its file could not be had, that says nothing about the request. */
  onFailure(isMissing: boolean): void;
  /** Worked out on the page from now on, later and with less behind it. */
  onSlower(): void;
}

/** `Table` is the table of studies, see `studies.ts`. */
export interface StudyRunner<Table> {
  /** Replaces whatever was asked of this kind before. Returns a function that drops the request. */
  ask<Kind extends keyof Table & string>(
    kind: Kind,
    request: Table[Kind] extends { readonly request: infer Request } ? Request : never,
    observer: StudyObserver<Table[Kind] extends { readonly result: infer Result } ? Result : never>,
  ): () => void;
  stop(): void;
}

type AnyObserver = StudyObserver<unknown>;
type Load = (kind: string) => Promise<StudySteps<unknown, unknown>>;

const MOST_WORKERS = 2;

export function createStudyRunner<Table>(
  loaders: StudyLoaders<Table>,
  createWorker: () => Worker = createStudyWorker,
): StudyRunner<Table> {
  const observed = new Map<number, { readonly ask: StudyAsk; readonly observer: AnyObserver }>();
  const load: Load = (kind) => (loaders as Record<string, () => ReturnType<Load>>)[kind]?.() ?? refuse(kind);
  let count = 0;
  let workers = 0;
  let isOnPage = false;
  let backend: StudyBackend | null = null;

  function start(): StudyBackend {
    if (workers < MOST_WORKERS) {
      workers += 1;
      try {
        return runStudiesInWorker(createWorker(), { onFailure: fail, onDeath: replace });
      } catch {
        return start();
      }
    }
    isOnPage = true;
    return runStudiesOnPage(load, { onFailure: fail });
  }

  function replace(): void {
    backend = start();
    for (const { ask, observer } of [...observed.values()]) {
      if (isOnPage) observer.onSlower();
      backend.ask(ask);
    }
  }

  function fail(id: number, isMissing = false): void {
    const failed = observed.get(id);
    observed.delete(id);
    failed?.observer.onFailure(isMissing);
  }

  function dropKind(kind: string): void {
    for (const [id, { ask }] of observed) if (ask.kind === kind) observed.delete(id);
  }

  return {
    ask(kind, request, observer) {
      count += 1;
      const id = count;
      const told = observer as AnyObserver;
      const ask: StudyAsk = {
        id,
        kind,
        request,
        listener: {
          onResult: (result) => observed.has(id) && told.onResult(result),
          onDone: () => observed.delete(id) && told.onDone(),
        },
      };
      dropKind(kind);
      observed.set(id, { ask, observer: told });
      backend ??= start();
      if (isOnPage) told.onSlower();
      backend.ask(ask);
      return () => {
        if (observed.delete(id)) backend?.cancel(ask);
      };
    },
    stop() {
      observed.clear();
      backend?.stop();
      backend = null;
    },
  };
}

function refuse(kind: string): Promise<never> {
  return Promise.reject(new Error(`No study of this name: ${kind}`));
}

/** The runner of the page's own studies. */
export const createPageStudyRunner = () => createStudyRunner(STUDY_LOADERS);
