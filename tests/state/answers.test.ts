// Tests how answers reach the store: the first one with the page, the others from the runner.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PRESETS, type Scenario } from '../../src/engine';
import type { Insight, InsightDepth } from '../../src/runner/insight/insight';
import { createSimulatorStore } from '../../src/state/createSimulatorStore';
import { decideOnce } from '../../src/state/decideOnce';
import { parseFirstAnswer, writeFirstAnswer } from '../../src/state/firstAnswer';
import { makeFirstAnswer } from '../../src/state/makeFirstAnswer';
import { provideEngine } from '../../src/state/provideEngine';
import { REQUEST_GAP_MS, runInsights } from '../../src/state/runInsights';

provideEngine();

describe('the first answer', () => {
  it('comes out of the page exactly as the build put it in', async () => {
    const answer = await makeFirstAnswer();
    const read = parseFirstAnswer(writeFirstAnswer(answer));
    expect(read).toEqual(answer);
    expect(read.decision.scenario).toBe(PRESETS.growth);
    expect(read.insight.scenario).toBe(PRESETS.growth);
  });

  it('with a number that no page can carry fails the build', async () => {
    const answer = await makeFirstAnswer();
    const insight = {
      ...answer.insight,
      flips: [{ toValue: Number.POSITIVE_INFINITY }],
    } as unknown as Insight;
    expect(() => writeFirstAnswer({ ...answer, insight })).toThrow(/toValue is Infinity/);
  });
});

it('a scenario is decided once, however often it is asked about', () => {
  const scenario = { ...PRESETS.growth };
  expect(decideOnce(scenario)).toBe(decideOnce(scenario));
});

describe('insights', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function setUp() {
    const store = createSimulatorStore();
    const asked: [Scenario, InsightDepth][] = [];
    let answer: (insight: Insight) => void = () => undefined;
    const stop = runInsights(store, async () => () => ({
      ask: (_kind, { scenario, depth }, observer) => {
        asked.push([scenario, depth]);
        answer = (insight) => observer.onResult(insight);
        return () => undefined;
      },
      stop: () => undefined,
    }));
    await vi.advanceTimersByTimeAsync(1);
    return { store, asked, stop, answer: (insight: Insight) => answer(insight) };
  }

  it('are asked for at the start, and again after each change', async () => {
    const { store, asked } = await setUp();
    expect(asked).toEqual([[PRESETS.growth, 'all']]);
    store.getState().actions.applyPreset('startup');
    vi.advanceTimersByTime(REQUEST_GAP_MS.commit);
    expect(asked.at(-1)).toEqual([PRESETS.startup, 'all']);
  });

  it('during a drag are asked for now and then, of what binds only, and in full at its end', async () => {
    const { store, asked } = await setUp();
    const { setDriver } = store.getState().actions;
    for (let step = 1; step <= 30; step += 1) {
      setDriver('traffic', 1e8 + step, 'drag');
      vi.advanceTimersByTime(REQUEST_GAP_MS.drag / 10);
    }
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.slice(1).every(([, depth]) => depth === 'binding')).toBe(true);
    setDriver('traffic', 1e8 + 30, 'commit');
    vi.advanceTimersByTime(REQUEST_GAP_MS.commit);
    expect(asked.at(-1)?.[1]).toBe('all');
    expect(asked.at(-1)?.[0].eventsPerDay).toBe(1e8 + 30);
  });

  it('reach the store', async () => {
    const { store, answer } = await setUp();
    const { insight } = await makeFirstAnswer();
    answer(insight);
    expect(store.getState().insight).toEqual(insight);
    const partial = {
      ...insight,
      complete: false,
      flips: [],
      tracks: { ...insight.tracks, traffic: { ...insight.tracks.traffic, segments: [] } },
    };
    answer(partial);
    expect(store.getState().insight?.tracks.traffic).toBe(insight.tracks.traffic);
  });

  it('are asked for no more once ended', async () => {
    const { store, asked, stop } = await setUp();
    stop();
    store.getState().actions.applyPreset('startup');
    vi.advanceTimersByTime(REQUEST_GAP_MS.drag * 2);
    expect(asked).toHaveLength(1);
  });
});
