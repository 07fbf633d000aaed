/** The hundred futures of the scenario that stands; during a drag those of a moment ago; else null. */
import type { Futures } from '../engine';
import { useSimulator } from './useSimulator';

export function useFutures(): Futures | null {
  return useSimulator(({ futures, scenario, committed }) =>
    futures?.scenario === scenario || scenario !== committed.scenario ? futures : null,
  );
}
