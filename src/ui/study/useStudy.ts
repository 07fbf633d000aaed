// Asks for a study once its request has come to rest, and holds what has come of it; the last result stays until a newer one is there.
import { useEffect, useRef, useState } from 'react';
import { createPageStudyRunner } from '../../runner/study/createStudyRunner';
import type { StudyKind, StudyRequest, StudyResult } from '../../runner/study/studies';

export interface StudyView<Kind extends StudyKind> {
  readonly result: StudyResult<Kind> | null;
  /** The request of which the result speaks: not the present one while a newer study is under way. */
  readonly of: StudyRequest<Kind> | null;
  readonly status: 'waiting' | 'working' | 'done' | 'failed' | 'missing';
  /** True once the background worker is gone and the page does the work itself. */
  readonly isSlower: boolean;
  /** Asks for the same study anew. */
  readonly again: () => void;
}

/** After the last change, so that a row of quick changes is studied once. */
const REST_MS = 150;

let runner: ReturnType<typeof createPageStudyRunner> | null = null;

/** Null asks for nothing: out of sight, or while something is dragged. The request must keep its identity from render to render, and is studied once. */
export function useStudy<Kind extends StudyKind>(
  kind: Kind,
  request: StudyRequest<Kind> | null,
): StudyView<Kind> {
  const [attempt, setAttempt] = useState(0);
  const [view, setView] = useState<StudyView<Kind>>({
    result: null,
    of: null,
    status: 'waiting',
    isSlower: false,
    again: () => setAttempt((count) => count + 1),
  });
  const done = useRef<StudyRequest<Kind> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same.
  useEffect(() => {
    if (request === null || request === done.current) return;
    // An undo may bring the earlier request back before this one is done: it is then under way again.
    done.current = null;
    let drop: () => void = () => undefined;
    const change = (part: Partial<StudyView<Kind>>) => setView((now) => ({ ...now, ...part }));
    change({ status: 'waiting' });
    const timer = setTimeout(() => {
      runner ??= createPageStudyRunner();
      drop = runner.ask(kind, request as never, {
        onResult: (result) => change({ result: result as StudyResult<Kind>, of: request, status: 'working' }),
        onDone: () => {
          done.current = request;
          change({ status: 'done' });
        },
        onFailure: (isMissing) => change({ status: isMissing ? 'missing' : 'failed' }),
        onSlower: () => change({ isSlower: true }),
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      drop();
    };
  }, [kind, request, attempt]);
  return view;
}
