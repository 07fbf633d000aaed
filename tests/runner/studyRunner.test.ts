// The promises of the study runner: of each kind the last request wins, a dropped one is answered by nobody, a dead worker is replaced once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerStudies } from '../../src/runner/study/answerStudies';
import { createStudyRunner } from '../../src/runner/study/createStudyRunner';
import { SILENCE_LIMIT_MS } from '../../src/runner/study/runStudiesInWorker';
import type { StudyLoaders, StudySteps } from '../../src/runner/study/studies';
import type { StudyCall, StudyReply } from '../../src/runner/study/studyMessages';

vi.mock('../../src/runner/study/study.worker?worker&url', () => ({ default: '/worker.js' }));

interface Table {
  readonly square: { readonly request: number; readonly result: string };
  readonly twice: { readonly request: number; readonly result: string };
}

/** Five stretches of work, then something to show; twice. */
const countedSteps = (counter: { steps: number }): StudySteps<number, string> =>
  function* (number, place) {
    for (const part of ['coarse', 'fine']) {
      for (let step = 0; step < 5; step += 1) {
        counter.steps += 1;
        yield null;
      }
      yield `${part} ${number} ${place}`;
    }
  };
const loaders = (counter = { steps: 0 }): StudyLoaders<Table> => ({
  square: async () => countedSteps(counter),
  twice: async () => countedSteps(counter),
});

class FakeWorker extends EventTarget {
  readonly calls: StudyCall[] = [];
  isTerminated = false;
  postMessage(call: StudyCall): void {
    this.calls.push(call);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(reply: StudyReply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(reply) }));
  }
  answer(index: number, result: string): void {
    this.reply({ id: this.calls[index]?.id ?? 0, reply: 'result', result });
  }
  finish(index: number): void {
    this.reply({ id: this.calls[index]?.id ?? 0, reply: 'done' });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const counter = { steps: 0 };
  const runner = createStudyRunner<Table>(loaders(counter), () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const ask = (kind: keyof Table, request: number) =>
    runner.ask(kind, request, {
      onResult: (result) => heard.push(result),
      onDone: () => heard.push('done'),
      onFailure: () => heard.push('failed'),
      onSlower: () => heard.push('slower'),
    });
  return { runner, workers, heard, counter, ask };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('with a worker', () => {
  it('the last request of a kind wins, and kinds do not disturb each other', () => {
    const { workers, heard, ask } = setUp();
    ask('square', 1);
    ask('twice', 2);
    ask('square', 3);
    workers[0]?.answer(0, 'stale');
    workers[0]?.answer(1, 'two');
    workers[0]?.answer(2, 'three');
    expect(heard).toEqual(['two', 'three']);
  });

  it('a dropped request is told to the worker and answered by nobody', () => {
    const { workers, heard, ask } = setUp();
    const drop = ask('square', 1);
    drop();
    drop();
    expect(workers[0]?.calls.map(({ call }) => call)).toEqual(['ask', 'cancel']);
    workers[0]?.answer(0, 'late');
    vi.advanceTimersByTime(SILENCE_LIMIT_MS * 2);
    expect(heard).toEqual([]);
    expect(workers).toHaveLength(1);
  });

  it('dropping an older request does not touch the newer of its kind', () => {
    const { workers, heard, ask } = setUp();
    const dropOlder = ask('square', 1);
    ask('square', 2);
    dropOlder();
    workers[0]?.answer(1, 'two');
    expect(heard).toEqual(['two']);
  });

  it('silence is taken for death; a sign of life is not silence, nor is quiet after the end', () => {
    const { workers, ask } = setUp();
    ask('square', 1);
    vi.advanceTimersByTime(SILENCE_LIMIT_MS - 1);
    workers[0]?.reply({ id: workers[0].calls[0]?.id ?? 0, reply: 'working' });
    vi.advanceTimersByTime(SILENCE_LIMIT_MS - 1);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(2);
    expect(workers).toHaveLength(2);
    workers[1]?.finish(0);
    vi.advanceTimersByTime(SILENCE_LIMIT_MS * 2);
    expect(workers).toHaveLength(2);
  });

  it('a new worker is asked all that was still under way', () => {
    const { workers, heard, ask } = setUp();
    ask('square', 1);
    ask('twice', 2);
    workers[0]?.finish(0);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers[1]?.calls.map(({ kind }) => kind)).toEqual(['twice']);
    workers[1]?.answer(0, 'two');
    expect(heard).toEqual(['done', 'two']);
  });

  it('one study that fails is told to its asker alone', () => {
    const { workers, heard, ask } = setUp();
    ask('square', 1);
    ask('twice', 2);
    workers[0]?.reply({ id: workers[0].calls[0]?.id ?? 0, reply: 'failure', text: 'broken' });
    workers[0]?.answer(1, 'two');
    expect(heard).toEqual(['failed', 'two']);
    expect(workers).toHaveLength(1);
  });

  it('after two dead workers the page does the work, and says so', async () => {
    const { workers, heard, ask } = setUp();
    ask('square', 7);
    for (const index of [0, 1]) workers[index]?.dispatchEvent(new Event('error'));
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['slower', 'coarse 7 page', 'fine 7 page', 'done']);
  });
});

describe('without a worker', () => {
  const onPage = (counter = { steps: 0 }, table = loaders(counter)) => {
    const heard: string[] = [];
    const runner = createStudyRunner<Table>(table, () => {
      throw new TypeError('no workers here');
    });
    const observer = {
      onResult: (result: string) => heard.push(result),
      onDone: () => heard.push('done'),
      onFailure: () => heard.push('failed'),
      onSlower: () => undefined,
    };
    return { heard, ask: (request: number) => runner.ask('square', request, observer) };
  };

  it('the page works in slices, and a newer request ends the older', async () => {
    const counter = { steps: 0 };
    const { heard, ask } = onPage(counter);
    ask(1);
    ask(2);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['coarse 2 page', 'fine 2 page', 'done']);
    expect(counter.steps).toBe(10);
  });

  it('a dropped request ends', async () => {
    const { heard, ask } = onPage();
    ask(1)();
    await vi.runAllTimersAsync();
    expect(heard).toEqual([]);
  });

  it('what goes wrong is a failure, not an exception', async () => {
    const table = { ...loaders(), square: () => Promise.reject(new TypeError('not found')) };
    const { heard, ask } = onPage({ steps: 0 }, table);
    ask(1);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['failed']);
  });
});

describe('in the worker', () => {
  function desk(steps: StudySteps<number, string>) {
    const replies: StudyReply[] = [];
    let time = 0;
    const waiting: (() => void)[] = [];
    const answer = answerStudies({
      load: async () => steps as StudySteps<unknown, unknown>,
      send: (reply) => replies.push(reply),
      letMessagesIn: () => new Promise<void>((resume) => waiting.push(resume)),
      now: () => (time += 15),
    });
    const letAllIn = async () => {
      while (waiting.length > 0) {
        waiting.shift()?.();
        await vi.advanceTimersByTimeAsync(0);
      }
    };
    return { answer, replies, letAllIn };
  }
  const kindOf = (reply: StudyReply) => [reply.id, reply.reply];

  it('a newer request cuts in between two stretches of work', async () => {
    const counter = { steps: 0 };
    const { answer, replies, letAllIn } = desk(countedSteps(counter));
    void answer({ id: 1, call: 'ask', kind: 'square', request: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(counter.steps).toBeLessThan(5);
    void answer({ id: 2, call: 'ask', kind: 'square', request: 2 });
    await vi.advanceTimersByTimeAsync(0);
    await letAllIn();
    expect(replies.map(kindOf)).toEqual([
      [2, 'result'],
      [2, 'result'],
      [2, 'done'],
    ]);
    expect(counter.steps).toBeLessThan(15);
  });

  it('two kinds are both answered', async () => {
    const { answer, replies, letAllIn } = desk(countedSteps({ steps: 0 }));
    void answer({ id: 1, call: 'ask', kind: 'square', request: 1 });
    void answer({ id: 2, call: 'ask', kind: 'twice', request: 2 });
    await vi.advanceTimersByTimeAsync(0);
    await letAllIn();
    expect(replies.filter(({ reply }) => reply === 'done').map(({ id }) => id)).toEqual([1, 2]);
  });

  it('a cancelled study stops working', async () => {
    const counter = { steps: 0 };
    const { answer, replies, letAllIn } = desk(countedSteps(counter));
    void answer({ id: 1, call: 'ask', kind: 'square', request: 1 });
    await vi.advanceTimersByTimeAsync(0);
    void answer({ id: 2, call: 'cancel', kind: 'square' });
    const before = counter.steps;
    await letAllIn();
    expect(counter.steps).toBe(before);
    expect(replies).toEqual([]);
  });

  it('an error is a reply', async () => {
    const { answer, replies } = desk(() => {
      throw new RangeError('no law');
    });
    await answer({ id: 3, call: 'ask', kind: 'square', request: 1 });
    expect(replies).toEqual([{ id: 3, reply: 'failure', text: 'RangeError: no law' }]);
  });
});
