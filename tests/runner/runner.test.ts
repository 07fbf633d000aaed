// The promises of the runner: the last request wins, a dead worker is replaced once, then the page does the work.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PRESETS, type Scenario } from '../../src/engine';
import { createInsightRunner } from '../../src/runner/createInsightRunner';
import type { Insight } from '../../src/runner/insight';
import type { InsightReply, InsightRequest } from '../../src/runner/insightMessages';
import { insightSteps } from '../../src/runner/insightSteps';
import { keepTracks } from '../../src/runner/keepTracks';
import { SILENCE_LIMIT_MS } from '../../src/runner/runInWorker';

vi.mock('../../src/runner/insight.worker?worker&url', () => ({ default: '/worker.js' }));

/** Each scenario is worked out once for all tests. */
const worked = new Map<Scenario, readonly Insight[]>();
function steps(scenario: Scenario): readonly Insight[] {
  const found = worked.get(scenario) ?? [...insightSteps(scenario)];
  worked.set(scenario, found);
  return found;
}
const last = (scenario: Scenario) => steps(scenario).at(-1) as Insight;

/** Stands in for a worker: keeps what it was asked, and replies when told to. */
class FakeWorker extends EventTarget {
  readonly requests: InsightRequest[] = [];
  isTerminated = false;
  postMessage(request: InsightRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(reply: InsightReply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(reply) }));
  }
  answer(index: number, insight: Insight): void {
    this.reply({ id: this.requests[index]?.id ?? 0, kind: 'insight', insight });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const insights: Insight[] = [];
  const troubles: string[] = [];
  const runner = createInsightRunner(
    { onInsight: (insight) => insights.push(insight), onTrouble: (text) => troubles.push(text) },
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  );
  return { runner, workers, insights, troubles };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('in a worker', () => {
  it('replies speak of the very scenario that was asked about', () => {
    const { runner, workers, insights } = setUp();
    runner.request(PRESETS.growth, 'all');
    workers[0]?.answer(0, last(PRESETS.growth));
    expect(insights).toHaveLength(1);
    expect(insights[0]?.scenario).toBe(PRESETS.growth);
  });

  it('a reply to an older request is dropped', () => {
    const { runner, workers, insights } = setUp();
    runner.request(PRESETS.startup, 'all');
    runner.request(PRESETS.growth, 'all');
    workers[0]?.answer(0, last(PRESETS.startup));
    expect(insights).toHaveLength(0);
    workers[0]?.answer(1, last(PRESETS.growth));
    expect(insights.map(({ scenario }) => scenario)).toEqual([PRESETS.growth]);
  });

  it('an error brings one new worker, which is asked again', () => {
    const { runner, workers, insights, troubles } = setUp();
    runner.request(PRESETS.growth, 'all');
    workers[0]?.dispatchEvent(new Event('error'));
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isTerminated).toBe(true);
    workers[1]?.answer(0, last(PRESETS.growth));
    expect(insights).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  it('silence is taken for death', () => {
    const { runner, workers } = setUp();
    runner.request(PRESETS.growth, 'all');
    vi.advanceTimersByTime(SILENCE_LIMIT_MS + 1);
    expect(workers).toHaveLength(2);
  });

  it('during a drag, what binds is answer enough', () => {
    const { runner, workers, insights } = setUp();
    runner.request(PRESETS.growth, 'binding');
    const [first] = [...insightSteps(PRESETS.growth, 'binding')];
    expect([...insightSteps(PRESETS.growth, 'binding')]).toHaveLength(1);
    workers[0]?.answer(0, first as Insight);
    vi.advanceTimersByTime(SILENCE_LIMIT_MS * 10);
    expect(workers).toHaveLength(1);
    expect(insights[0]?.complete).toBe(false);
  });

  it('after a complete answer, silence is fine', () => {
    const { runner, workers } = setUp();
    runner.request(PRESETS.growth, 'all');
    workers[0]?.answer(0, last(PRESETS.growth));
    vi.advanceTimersByTime(SILENCE_LIMIT_MS * 10);
    expect(workers).toHaveLength(1);
  });
});

describe('without a worker', () => {
  it('the page does the work after two failures, and says so once', () => {
    const { runner, workers, insights, troubles } = setUp();
    runner.request(PRESETS.growth, 'all');
    workers[0]?.dispatchEvent(new Event('error'));
    workers[1]?.dispatchEvent(new Event('messageerror'));
    expect(workers).toHaveLength(2);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(/worked out on the page itself/);
    vi.runAllTimers();
    expect(insights.at(-1)?.complete).toBe(true);
    expect(insights.at(-1)).toEqual(last(PRESETS.growth));
  });

  it('a browser that has no workers at all gets the same answer', () => {
    const insights: Insight[] = [];
    const runner = createInsightRunner(
      { onInsight: (insight) => insights.push(insight), onTrouble: () => undefined },
      () => {
        throw new TypeError('Worker is not defined');
      },
    );
    runner.request(PRESETS.startup, 'all');
    runner.request(PRESETS.growth, 'all');
    vi.runAllTimers();
    expect(insights.at(-1)).toEqual(last(PRESETS.growth));
    expect(new Set(insights.map(({ scenario }) => scenario))).toEqual(new Set([PRESETS.growth]));
  });
});

describe('an insight', () => {
  it('says first what binds, then traces one slider after the other', () => {
    const traced = steps(PRESETS.growth).map(
      ({ tracks }) => Object.values(tracks).filter(({ segments }) => segments.length > 0).length,
    );
    expect(traced).toEqual([0, 1, 2, 3, 4]);
    expect(steps(PRESETS.growth).map(({ complete }) => complete)).toEqual([false, false, false, false, true]);
  });

  it('names ways out only where nothing keeps every promise', () => {
    expect(last(PRESETS.growth).nearest).toEqual([]);
    const impossible = { ...PRESETS.growth, reliabilityRatio: 0.99999 };
    expect(last(impossible).binding).toBeNull();
    expect(last(impossible).nearest.length).toBeGreaterThan(0);
  });

  it('keeps the last known tracks until its own are traced', () => {
    const before = last(PRESETS.startup);
    const first = steps(PRESETS.growth)[0] as Insight;
    const shown = keepTracks(first, before);
    expect(shown.tracks).toEqual(before.tracks);
    expect(shown.binding).toEqual(first.binding);
    expect(keepTracks(last(PRESETS.growth), before)).toEqual(last(PRESETS.growth));
  });
});
