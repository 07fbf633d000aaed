// Tests when a study of doubt is asked for, dropped and kept.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Doubt, Scenario } from '../../src/engine';
import type { DoubtSupervisor } from '../../src/runner/createDoubtRunner';
import { REST_MS, runDoubts } from '../../src/state/runDoubts';
import type { SimulatorState } from '../../src/state/simulatorState';
import { getSimulatorStore } from '../../src/state/simulatorStore';
import { startAfresh } from '../../src/state/startAfresh';

let store: StoreApi<SimulatorState>;
let listener: DoubtSupervisor;
let stop: () => void;
const runner = { request: vi.fn(), cancel: vi.fn(), stop: vi.fn() };

const insight = (scenario: Scenario, complete: boolean) =>
  ({ scenario, complete, binding: null, tracks: {}, flips: [], nearest: [] }) as never;
const doubtAbout = (scenario: Scenario, complete: boolean) => ({ scenario, complete }) as Doubt;
const settle = () => vi.advanceTimersByTimeAsync(REST_MS + 100);
const explain = (complete = true) =>
  store.getState().actions.setInsight(insight(store.getState().scenario, complete));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  startAfresh();
  store = getSimulatorStore();
  stop = runDoubts(store, async () => (supervisor) => {
    listener = supervisor;
    return runner;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a study waits until the insight is complete and the page has rested', async () => {
  await settle();
  expect(runner.request).not.toHaveBeenCalled();
  explain(false);
  await settle();
  expect(runner.request).not.toHaveBeenCalled();
  explain();
  expect(runner.request).not.toHaveBeenCalled();
  await settle();
  expect(runner.request).toHaveBeenCalledExactlyOnceWith(store.getState().scenario);
});

test('a drag drops the study, and asks for none', async () => {
  explain();
  await settle();
  const { scenario, actions } = store.getState();
  actions.setDriver('traffic', 3e6, 'drag');
  expect(runner.cancel).toHaveBeenCalledOnce();
  explain();
  await settle();
  expect(runner.request).toHaveBeenCalledOnce();
  listener.onDoubt(doubtAbout(scenario, true));
  expect(store.getState().doubt).toBeNull();
});

test('what comes back is kept, and an undo has it again without a study', async () => {
  explain();
  await settle();
  const { scenario, actions } = store.getState();
  const first = doubtAbout(scenario, true);
  listener.onDoubt(first);
  expect(store.getState().doubt).toBe(first);
  actions.setDriver('traffic', 3e6, 'commit');
  explain();
  await settle();
  expect(runner.request).toHaveBeenCalledTimes(2);
  listener.onDoubt(doubtAbout(store.getState().scenario, false));
  actions.undo();
  explain();
  expect(store.getState().doubt).toBe(first);
  await settle();
  expect(runner.request).toHaveBeenCalledTimes(2);
});

test('trouble becomes a notice', async () => {
  explain();
  await settle();
  listener.onTrouble('The ranges stopped.');
  expect(store.getState().notices).toContainEqual({ id: 'doubt', text: 'The ranges stopped.' });
});
