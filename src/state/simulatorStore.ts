/** The one store of the page, made when first asked for. */
import type { StoreApi } from 'zustand/vanilla';
import { createSimulatorStore } from './createSimulatorStore';
import type { Insight, SimulatorState } from './simulatorState';

let store: StoreApi<SimulatorState> | null = null;

export function getSimulatorStore(): StoreApi<SimulatorState> {
  store ??= createSimulatorStore();
  return store;
}

/** Begins anew, with the insight that the prerendered page shows; for the start of the page and for tests. */
export function startSimulatorStore(firstInsight: Insight | null = null): StoreApi<SimulatorState> {
  store = createSimulatorStore(firstInsight);
  return store;
}
