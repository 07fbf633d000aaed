/** Ties the store to the browser: the engine, the address, the worker. */
import type { StoreApi } from 'zustand/vanilla';
import { encodePageLink } from './link/pageLink';
import { provideLinks } from './linkAccess';
import { provideEngine } from './provideEngine';
import { runDoubts } from './runDoubts';
import { runFutures } from './runFutures';
import { runInsights } from './runInsights';
import type { SimulatorState } from './simulatorState';
import { syncLink } from './syncLink';

/** Returns a function that lets go of everything. */
export function startSession(store: StoreApi<SimulatorState>): () => void {
  provideLinks(encodePageLink);
  const stops = [syncLink(store), runInsights(store), runFutures(store), runDoubts(store)];
  // Last, so that changes which have waited for it enter the history too.
  provideEngine();
  return () => {
    for (const stop of stops) stop();
  };
}
