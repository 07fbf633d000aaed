/** The one store of the page, made when first asked for. */
import type { StoreApi } from 'zustand/vanilla';
import { createSimulatorStore } from './createSimulatorStore';
import { rememberDecision } from './decideOnce';
import type { FirstAnswer } from './firstAnswer';
import type { SimulatorState } from './simulatorState';

let store: StoreApi<SimulatorState> | null = null;

export function getSimulatorStore(): StoreApi<SimulatorState> {
  store ??= createSimulatorStore();
  return store;
}

/** Begins anew, with the answer that the page shows already; for the start of the page and for tests. */
export function startSimulatorStore(answer: FirstAnswer | null = null): StoreApi<SimulatorState> {
  if (answer) rememberDecision(answer.decision);
  store = createSimulatorStore(answer);
  return store;
}
