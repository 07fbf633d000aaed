/** Runs one check of the model in a worker of its own, which ends with it: the page does nothing but show. */
import type { CheckPart, CheckRequest } from '../../engine';
import type { CheckReply } from './checkMessages';
import { createCheckWorker } from './createCheckWorker';

export interface CheckListener {
  onPart(part: CheckPart): void;
  onDone(tookMs: number): void;
  onFailure(): void;
}

/** Returns a function that stops it. */
export function runCheck(
  request: CheckRequest,
  { onPart, onDone, onFailure }: CheckListener,
  createWorker: () => Worker = createCheckWorker,
): () => void {
  let worker: Worker;
  try {
    worker = createWorker();
  } catch {
    onFailure();
    return () => undefined;
  }
  const stop = () => worker.terminate();
  const fail = () => {
    stop();
    onFailure();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    if (data.kind === 'part') return onPart(data.part);
    if (data.kind === 'failure') return fail();
    stop();
    onDone(data.tookMs);
  });
  worker.postMessage(request);
  return stop;
}
