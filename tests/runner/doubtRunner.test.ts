// The promises of the doubt runner: the last request wins, a cancelled one is dropped, a dead worker is replaced once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Doubt, type DoubtSteps, PRESETS, type Scenario } from '../../src/engine';
import { answerDoubt } from '../../src/runner/answerDoubt';
import { createDoubtRunner } from '../../src/runner/createDoubtRunner';
import type { DoubtReply, DoubtRequest } from '../../src/runner/doubtMessages';
import { runDoubtInline } from '../../src/runner/runDoubtInline';
import { DOUBT_SILENCE_LIMIT_MS } from '../../src/runner/runDoubtInWorker';

vi.mock('../../src/runner/doubt.worker?worker&url', () => ({ default: '/worker.js' }));

const doubtOf = (scenario: Scenario, complete: boolean) => ({ scenario, samples: 64, complete }) as Doubt;

/** Five stretches of work, then something to show; twice. */
const countedSteps = (counter: { steps: number }): DoubtSteps =>
  function* (scenario) {
    for (const complete of [false, true]) {
      for (let step = 0; step < 5; step += 1) {
        counter.steps += 1;
        yield null;
      }
      yield doubtOf(scenario, complete);
    }
  };

class FakeWorker extends EventTarget {
  readonly requests: DoubtRequest[] = [];
  isTerminated = false;
  postMessage(request: DoubtRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(reply: DoubtReply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(reply) }));
  }
  answer(index: number, scenario: Scenario, complete = true): void {
    this.reply({ id: this.requests[index]?.id ?? 0, kind: 'doubt', doubt: doubtOf(scenario, complete) });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const doubts: Doubt[] = [];
  const troubles: string[] = [];
  const runner = createDoubtRunner(
    { onDoubt: (doubt) => doubts.push(doubt), onTrouble: (text) => troubles.push(text) },
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  );
  return { runner, workers, doubts, troubles };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('on the page', () => {
  it('replies speak of the very scenario that was asked about, and stale ones are dropped', () => {
    const { runner, workers, doubts } = setUp();
    runner.request(PRESETS.startup);
    runner.request(PRESETS.growth);
    workers[0]?.answer(0, PRESETS.startup);
    expect(doubts).toHaveLength(0);
    workers[0]?.answer(1, PRESETS.growth);
    expect(doubts[0]?.scenario).toBe(PRESETS.growth);
  });

  it('a cancelled request is told to the worker and answered by nobody', () => {
    const { runner, workers, doubts } = setUp();
    runner.request(PRESETS.growth);
    runner.cancel();
    expect(workers[0]?.requests.map(({ kind }) => kind)).toEqual(['study', 'cancel']);
    workers[0]?.answer(0, PRESETS.growth);
    vi.advanceTimersByTime(DOUBT_SILENCE_LIMIT_MS * 2);
    expect(doubts).toHaveLength(0);
    expect(workers).toHaveLength(1);
  });

  it('silence is taken for death, a sign of life is not silence, and a complete answer may be followed by silence', () => {
    const { runner, workers } = setUp();
    runner.request(PRESETS.growth);
    vi.advanceTimersByTime(DOUBT_SILENCE_LIMIT_MS - 1);
    workers[0]?.reply({ id: workers[0].requests[0]?.id ?? 0, kind: 'working' });
    vi.advanceTimersByTime(DOUBT_SILENCE_LIMIT_MS - 1);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(2);
    expect(workers).toHaveLength(2);
    workers[1]?.answer(0, PRESETS.growth);
    vi.advanceTimersByTime(DOUBT_SILENCE_LIMIT_MS * 2);
    expect(workers).toHaveLength(2);
  });

  it('after two dead workers the page does the work, and says so once', () => {
    const { runner, workers, troubles } = setUp();
    runner.request(PRESETS.growth);
    workers[0]?.dispatchEvent(new Event('error'));
    workers[1]?.reply({ id: workers[1].requests[0]?.id ?? 0, kind: 'failure', text: 'broken' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    expect(troubles).toEqual([expect.stringMatching(/on the page itself/)]);
    runner.stop();
  });
});

describe('without a worker', () => {
  it('the page works in slices, and a newer request ends the older', async () => {
    const counter = { steps: 0 };
    const doubts: Doubt[] = [];
    const runner = runDoubtInline(
      { onDoubt: (doubt) => doubts.push(doubt), onFailure: () => undefined },
      async () => countedSteps(counter),
    );
    runner.request(PRESETS.startup);
    runner.request(PRESETS.growth);
    await vi.runAllTimersAsync();
    expect(doubts.map(({ scenario, complete }) => [scenario, complete])).toEqual([
      [PRESETS.growth, false],
      [PRESETS.growth, true],
    ]);
    expect(counter.steps).toBe(10);
  });

  it('what goes wrong is a failure, not an exception', async () => {
    const failures: string[] = [];
    const runner = runDoubtInline(
      { onDoubt: () => undefined, onFailure: (reason) => failures.push(reason) },
      () => Promise.reject(new TypeError('not found')),
    );
    runner.request(PRESETS.startup);
    await vi.runAllTimersAsync();
    expect(failures).toEqual(['TypeError: not found']);
  });
});

describe('in the worker', () => {
  function desk(steps: DoubtSteps) {
    const replies: DoubtReply[] = [];
    let time = 0;
    const waiting: (() => void)[] = [];
    const answer = answerDoubt({
      load: async () => steps,
      send: (reply) => replies.push(reply),
      letMessagesIn: () => new Promise<void>((resume) => waiting.push(resume)),
      now: () => (time += 15),
    });
    const letMessagesIn = async () => {
      waiting.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    };
    return { answer, replies, letMessagesIn, waiting };
  }

  it('a newer request cuts in between two stretches of work', async () => {
    const counter = { steps: 0 };
    const { answer, replies, letMessagesIn, waiting } = desk(countedSteps(counter));
    void answer({ id: 1, kind: 'study', scenario: PRESETS.startup });
    await vi.advanceTimersByTimeAsync(0);
    expect(counter.steps).toBeLessThan(5);
    void answer({ id: 2, kind: 'study', scenario: PRESETS.growth });
    while (waiting.length > 0) await letMessagesIn();
    expect(replies.map(({ id, kind }) => [id, kind])).toEqual([
      [2, 'doubt'],
      [2, 'doubt'],
    ]);
    expect(counter.steps).toBeLessThan(15);
  });

  it('a cancelled study stops working', async () => {
    const counter = { steps: 0 };
    const { answer, replies, letMessagesIn, waiting } = desk(countedSteps(counter));
    void answer({ id: 1, kind: 'study', scenario: PRESETS.startup });
    await vi.advanceTimersByTimeAsync(0);
    void answer({ id: 2, kind: 'cancel' });
    const before = counter.steps;
    while (waiting.length > 0) await letMessagesIn();
    expect(counter.steps).toBe(before);
    expect(replies).toEqual([]);
  });

  it('an error is a reply', async () => {
    const { answer, replies } = desk(() => {
      throw new RangeError('no law');
    });
    await answer({ id: 3, kind: 'study', scenario: PRESETS.startup });
    expect(replies).toEqual([{ id: 3, kind: 'failure', text: 'RangeError: no law' }]);
  });
});
