// Tests when a study of doubt is asked for, dropped and kept.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Doubt, Scenario } from '../../src/engine';
import type { StudyObserver } from '../../src/runner/study/createStudyRunner';
import type { DoubtRequest } from '../../src/runner/study/studies';
import { REST_MS, runDoubts } from '../../src/state/runDoubts';
import type { SimulatorState } from '../../src/state/simulatorState';
import { getSimulatorStore } from '../../src/state/simulatorStore';
import { startAfresh } from '../../src/state/startAfresh';

let store: StoreApi<SimulatorState>;
let observer: StudyObserver<Doubt>;
let stop: () => void;
const asked = vi.fn<(request: DoubtRequest) => void>();
const dropped = vi.fn();
const runner = {
  ask: (_kind: 'doubt', request: DoubtRequest, observe: StudyObserver<Doubt>) => {
    asked(request);
    observer = observe;
    return dropped;
  },
  stop: vi.fn(),
};

const insight = (scenario: Scenario, complete: boolean) =>
  ({ scenario, complete, binding: null, tracks: {}, flips: [], nearest: [] }) as never;
const doubtAbout = (scenario: Scenario, complete: boolean, samples = 0) =>
  ({ scenario, complete, samples }) as Doubt;
const settle = () => vi.advanceTimersByTimeAsync(REST_MS + 100);
const explain = (complete = true) =>
  store.getState().actions.setInsight(insight(store.getState().scenario, complete));

/** A study is asked for and under way. */
async function begin() {
  explain();
  await settle();
  return store.getState();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  startAfresh();
  store = getSimulatorStore();
  stop = runDoubts(store, async () => () => runner);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a study waits until the insight is complete and the page has rested', async () => {
  await settle();
  expect(asked).not.toHaveBeenCalled();
  explain(false);
  await settle();
  expect(asked).not.toHaveBeenCalled();
  explain();
  expect(asked).not.toHaveBeenCalled();
  await settle();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ scenario: store.getState().scenario, isWhole: false });
});

test('a drag drops the study, and asks for none', async () => {
  const { scenario, actions } = await begin();
  actions.setDriver('traffic', 3e6, 'drag');
  expect(dropped).toHaveBeenCalledOnce();
  explain();
  await settle();
  expect(asked).toHaveBeenCalledOnce();
  observer.onResult(doubtAbout(scenario, true));
  expect(store.getState().doubt).toBeNull();
});

test('what comes back is kept, and an undo has it again without a study', async () => {
  const { scenario, actions } = await begin();
  const first = doubtAbout(scenario, true);
  observer.onResult(first);
  expect(store.getState().doubt).toEqual(first);
  actions.setDriver('traffic', 3e6, 'commit');
  explain();
  await settle();
  expect(asked).toHaveBeenCalledTimes(2);
  observer.onResult(doubtAbout(store.getState().scenario, false));
  actions.undo();
  explain();
  expect(store.getState().doubt).toEqual(first);
  await settle();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('whoever comes to read all futures has them drawn, and loses none that are known', async () => {
  const { scenario, actions } = await begin();
  observer.onResult(doubtAbout(scenario, false, 1024));
  actions.readDoubt(true);
  await settle();
  expect(asked).toHaveBeenLastCalledWith({ scenario, isWhole: true });
  observer.onResult(doubtAbout(scenario, false, 256));
  expect(store.getState().doubt?.samples).toBe(1024);
  observer.onResult(doubtAbout(scenario, true, 4096));
  expect(store.getState().doubt?.samples).toBe(4096);
  actions.readDoubt(false);
  actions.readDoubt(true);
  await settle();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('whoever comes to read all futures has them drawn, though those of the scenario before were all known', async () => {
  const { scenario, actions } = await begin();
  observer.onResult(doubtAbout(scenario, true, 4096));
  actions.setDriver('traffic', 3e6, 'commit');
  explain();
  await settle();
  expect(asked).toHaveBeenLastCalledWith({ scenario: store.getState().scenario, isWhole: false });
  actions.readDoubt(true);
  await settle();
  expect(asked).toHaveBeenLastCalledWith({ scenario: store.getState().scenario, isWhole: true });
});

test('a whole study counts even when fewer futures are in it than are known', async () => {
  const { scenario, actions } = await begin();
  observer.onResult(doubtAbout(scenario, false, 1024));
  actions.readDoubt(true);
  await settle();
  observer.onResult(doubtAbout(scenario, true, 256));
  expect(store.getState().doubt).toEqual(doubtAbout(scenario, true, 256));
});

test('trouble becomes a notice', async () => {
  explain();
  await settle();
  observer.onSlower();
  observer.onFailure(false);
  expect(store.getState().notices).toEqual([
    { id: 'doubt', text: expect.stringMatching(/could not be worked out for this scenario/) },
  ]);
});
