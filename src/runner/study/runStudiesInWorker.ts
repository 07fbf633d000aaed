/** Hands studies to one warm worker, drops replies that nobody waits for, and notices when the worker is dead. */
import type { StudyCall, StudyReply } from './studyMessages';
import type { BackendListener, StudyAsk, StudyBackend } from './studyRunner';

/** A worker at work says something at least every second; a slow machine gets ten. */
export const SILENCE_LIMIT_MS = 10_000;

export function runStudiesInWorker(worker: Worker, { onFailure, onDeath }: BackendListener): StudyBackend {
  const waiting = new Map<number, StudyAsk>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (call: StudyCall) => worker.postMessage(call);
  function stop(): void {
    clearTimeout(timer);
    waiting.clear();
    worker.terminate();
  }
  function die(reason: string): void {
    stop();
    onDeath(reason);
  }
  function expectReply(): void {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(() => die('no reply'), SILENCE_LIMIT_MS);
  }
  function forget(id: number): void {
    waiting.delete(id);
    expectReply();
  }

  worker.addEventListener('error', (event) => die(event.message || 'it did not start'));
  worker.addEventListener('messageerror', () => die('unreadable message'));
  worker.addEventListener('message', ({ data }: MessageEvent<StudyReply>) => {
    const ask = waiting.get(data.id);
    if (!ask) return;
    // A worker may keep a fetch that failed for good; the next one, or the page, fetches anew.
    if (data.reply === 'missing') return die('a file is missing');
    expectReply();
    if (data.reply === 'working') return;
    if (data.reply === 'result') return ask.listener.onResult(data.result);
    forget(data.id);
    if (data.reply === 'done') ask.listener.onDone();
    else onFailure(data.id);
  });

  return {
    ask(ask) {
      for (const [id, { kind }] of waiting) if (kind === ask.kind) waiting.delete(id);
      waiting.set(ask.id, ask);
      post({ id: ask.id, call: 'ask', kind: ask.kind, request: ask.request });
      expectReply();
    },
    cancel({ id, kind }) {
      if (!waiting.has(id)) return;
      forget(id);
      post({ id, call: 'cancel', kind });
    },
    stop,
  };
}
