// Tests what becomes of the address and the browser's history when a link is opened before the engine is there.
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { PRESETS } from '../../../src/engine';
import type { SimulatorState } from '../../../src/state/simulatorState';

let store: StoreApi<SimulatorState>;
let stop: () => void;
let entries: number;

/** As the page starts: the address is watched first, and only then can anything change. */
async function open(hash: string): Promise<void> {
  history.pushState(null, '', `/${hash}`);
  entries = history.length;
  const { createSimulatorStore } = await import('../../../src/state/createSimulatorStore');
  const { syncLink } = await import('../../../src/state/syncLink');
  const { provideEngine } = await import('../../../src/state/provideEngine');
  store = createSimulatorStore();
  stop = syncLink(store);
  provideEngine();
}
const committed = () => store.getState().committed;

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => stop());

test('a link that is opened is one entry of the history, and no change', async () => {
  await open('#1.e.t40');
  expect(committed()).toMatchObject({ preset: 'enterprise', scenario: { experimentsPerMonth: 200 } });
  expect(committed().scenario.eventsPerDay).toBeLessThan(PRESETS.enterprise.eventsPerDay);
  expect(location.hash).toBe('#1.e.t40');
  expect(history.length).toBe(entries);
});

test('a mangled link is written anew into its entry', async () => {
  await open('#1.e.t40.nonsense~s');
  expect(location.hash).toBe('#1.e.t40~s');
  expect(history.length).toBe(entries);
  expect(store.getState().notices).toHaveLength(1);
});

test('one step back leads from the first change to the link, and keeps what is compared since', async () => {
  await open('#1.e.t40');
  const linked = committed();
  store.getState().actions.applyPreset('startup');
  expect(history.length).toBe(entries + 1);
  store.getState().actions.addCompared(committed());
  history.back();
  await waitFor(() => expect(committed()).toEqual(linked));
  expect(store.getState().compared).toHaveLength(1);
  expect(location.hash).toBe('#1.e.t40~s');
});
