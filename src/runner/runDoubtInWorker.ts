/** Runs studies in one warm worker, tags them, drops stale replies, and notices when the worker is dead. */
import type { Scenario } from '../engine';
import type { DoubtReply, DoubtRequest } from './doubtMessages';
import type { DoubtListener, DoubtRunner } from './doubtRunner';

/** The worker says something at least every second; a slow machine gets ten. */
export const DOUBT_SILENCE_LIMIT_MS = 10_000;

export function runDoubtInWorker(worker: Worker, { onDoubt, onFailure }: DoubtListener): DoubtRunner {
  let id = 0;
  let asked: Scenario | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (request: DoubtRequest) => worker.postMessage(request);
  function stop(): void {
    clearTimeout(timer);
    asked = null;
    worker.terminate();
  }
  function fail(reason: string): void {
    stop();
    onFailure(reason);
  }
  function expectReply(): void {
    clearTimeout(timer);
    timer = setTimeout(() => fail('no reply'), DOUBT_SILENCE_LIMIT_MS);
  }

  worker.addEventListener('error', (event) => fail(event.message || 'it did not start'));
  worker.addEventListener('messageerror', () => fail('unreadable message'));
  worker.addEventListener('message', ({ data }: MessageEvent<DoubtReply>) => {
    if (data.id !== id || !asked) return;
    if (data.kind === 'failure') return fail(data.text);
    expectReply();
    if (data.kind === 'working') return;
    if (data.doubt.complete) clearTimeout(timer);
    onDoubt({ ...data.doubt, scenario: asked });
  });

  return {
    request(scenario) {
      id += 1;
      asked = scenario;
      post({ id, kind: 'study', scenario });
      expectReply();
    },
    cancel() {
      if (!asked) return;
      id += 1;
      asked = null;
      clearTimeout(timer);
      post({ id, kind: 'cancel' });
    },
    stop,
  };
}
