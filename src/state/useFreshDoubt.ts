/** The doubt about the scenario that stands, if it has been worked out; never that of another. */
import type { Doubt } from '../engine';
import { useSimulator } from './useSimulator';

export function useFreshDoubt(): Doubt | null {
  return useSimulator(({ doubt, scenario }) => (doubt?.scenario === scenario ? doubt : null));
}
