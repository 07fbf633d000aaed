/** The insight, if it speaks of the present scenario; during a drag the last one, which is a moment old; else null. */
import type { Insight } from './simulatorState';
import { useSimulator } from './useSimulator';

export function useFreshInsight(): Insight | null {
  return useSimulator(({ insight, scenario, committed }) =>
    insight?.scenario === scenario || scenario !== committed.scenario ? insight : null,
  );
}
