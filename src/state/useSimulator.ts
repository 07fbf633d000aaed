/** Reads the store in a panel; the panel renders again only when what it selected has changed. */
import { useStore } from 'zustand';
import type { SimulatorState } from './simulatorState';
import { getSimulatorStore } from './simulatorStore';

export function useSimulator<T>(select: (state: SimulatorState) => T): T {
  return useStore(getSimulatorStore(), select);
}
