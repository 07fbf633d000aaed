/** Works studies out on the page, a few steps per idle slice: slower, and never in the way of a drag. */
import type { StudySteps } from './studies';
import type { BackendListener, StudyAsk, StudyBackend } from './studyRunner';

const LONGEST_WAIT_MS = 1000;
const SLICE_MS = 8;

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
  else setTimeout(run);
}

export function runStudiesOnPage(
  load: (kind: string) => Promise<StudySteps<unknown, unknown>>,
  { onFailure }: Pick<BackendListener, 'onFailure'>,
): StudyBackend {
  const latest = new Map<string, number>();

  function advance(ask: StudyAsk, steps: Generator<unknown, void>): void {
    const until = performance.now() + SLICE_MS;
    try {
      do {
        if (latest.get(ask.kind) !== ask.id) return;
        const { value, done } = steps.next();
        if (done) {
          ask.listener.onDone();
          return;
        }
        if (value !== null) ask.listener.onResult(value);
      } while (performance.now() < until);
    } catch {
      onFailure(ask.id);
      return;
    }
    whenIdle(() => advance(ask, steps));
  }

  return {
    ask(ask) {
      latest.set(ask.kind, ask.id);
      load(ask.kind).then(
        (makeSteps) => whenIdle(() => advance(ask, makeSteps(ask.request, 'page'))),
        () => onFailure(ask.id, true),
      );
    },
    cancel({ id, kind }) {
      if (latest.get(kind) === id) latest.delete(kind);
    },
    stop: () => latest.clear(),
  };
}
