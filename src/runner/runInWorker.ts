/** Runs requests in one warm worker, tags them, drops stale replies, and notices when the worker is dead. */
import type { InsightReply, InsightRequest } from './insightMessages';
import type { InsightListener, InsightRunner } from './insightRunner';

export const SILENCE_LIMIT_MS = 8000;

export function runInWorker(worker: Worker, { onInsight, onFailure }: InsightListener): InsightRunner {
  let id = 0;
  let asked: InsightRequest | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    timer = setTimeout(() => fail('no reply'), SILENCE_LIMIT_MS);
  }

  worker.addEventListener('error', (event) => fail(event.message || 'it did not start'));
  worker.addEventListener('messageerror', () => fail('unreadable message'));
  worker.addEventListener('message', ({ data }: MessageEvent<InsightReply>) => {
    if (data.id !== asked?.id) return;
    if (data.kind === 'failure') return fail(data.text);
    if (data.insight.complete || asked.depth === 'binding') clearTimeout(timer);
    else expectReply();
    onInsight({ ...data.insight, scenario: asked.scenario });
  });

  return {
    request(scenario, depth) {
      id += 1;
      asked = { id, scenario, depth };
      worker.postMessage(asked);
      expectReply();
    },
    stop,
  };
}
