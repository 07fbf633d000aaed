// Tests how the model check is run: piece by piece in a worker of its own, which ends with it.
import { describe, expect, it, vi } from 'vitest';
import type { CheckPart, CheckRequest } from '../../src/engine';
import { answerCheck } from '../../src/runner/check/answerCheck';
import type { CheckReply } from '../../src/runner/check/checkMessages';
import { runCheck } from '../../src/runner/check/runCheck';

const request: CheckRequest = { seed: 1, scenarios: 3, constants: undefined };
const count = (scenarios: number) =>
  ({ kind: 'laws', report: { seed: 1, scenarios, wanted: 3, laws: [] } }) as const satisfies CheckPart;

describe('the side of the worker', () => {
  it('sends what an eye can follow of a count, its end, and the time it took', async () => {
    const sent: CheckReply[] = [];
    let clock = 0;
    await answerCheck(request, {
      load: async () =>
        function* () {
          for (const scenarios of [1, 2, 3]) {
            clock += 50;
            yield count(scenarios);
          }
        },
      send: (reply) => sent.push(reply),
      now: () => clock,
    });
    expect(sent).toEqual([
      { kind: 'part', part: count(1) },
      { kind: 'part', part: count(3) },
      { kind: 'done', tookMs: 150 },
    ]);
  });

  it('tells of an error instead of falling silent', async () => {
    const sent: CheckReply[] = [];
    await answerCheck(request, {
      load: () => Promise.reject(new Error('planted')),
      send: (reply) => sent.push(reply),
      now: () => 0,
    });
    expect(sent).toEqual([{ kind: 'failure', text: 'Error: planted' }]);
  });
});

class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  reply(data: CheckReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('the side of the page', () => {
  const listen = () => ({ onPart: vi.fn(), onDone: vi.fn(), onFailure: vi.fn() });

  it('hands over pieces, and ends the worker with the check', () => {
    const worker = new FakeWorker();
    const listener = listen();
    runCheck(request, listener, () => worker as unknown as Worker);
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(request);
    worker.reply({ kind: 'part', part: count(1) });
    expect(listener.onPart).toHaveBeenCalledExactlyOnceWith(count(1));
    worker.reply({ kind: 'done', tookMs: 12 });
    expect(listener.onDone).toHaveBeenCalledExactlyOnceWith(12);
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('stops when it is told to', () => {
    const worker = new FakeWorker();
    runCheck(request, listen(), () => worker as unknown as Worker)();
    expect(worker.terminate).toHaveBeenCalled();
  });

  it.each([
    ['a worker that dies', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
    ['an error inside it', (worker: FakeWorker) => worker.reply({ kind: 'failure', text: 'planted' })],
  ])('says so of %s', (_name, break_) => {
    const worker = new FakeWorker();
    const listener = listen();
    runCheck(request, listener, () => worker as unknown as Worker);
    break_(worker);
    expect(listener.onFailure).toHaveBeenCalledOnce();
    expect(worker.terminate).toHaveBeenCalled();
  });

  it('says so of a browser without workers', () => {
    const listener = listen();
    runCheck(request, listener, () => {
      throw new Error('none');
    });
    expect(listener.onFailure).toHaveBeenCalledOnce();
  });
});
