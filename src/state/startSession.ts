/** Ties the store to the browser: its address, its errors, its worker. */
import type { StoreApi } from 'zustand/vanilla';
import { runInsights } from './runInsights';
import type { SimulatorState } from './simulatorState';
import { syncLink } from './syncLink';
import { watchErrors } from './watchErrors';

/** Returns a function that lets go of everything. */
export function startSession(store: StoreApi<SimulatorState>): () => void {
  const stops = [watchErrors(store), syncLink(store), runInsights(store)];
  return () => {
    for (const stop of stops) stop();
  };
}
