/** The insight, if it speaks of the present scenario; null while it is being worked out. */
import type { Insight } from './simulatorState';
import { useSimulator } from './useSimulator';

export function useFreshInsight(): Insight | null {
  return useSimulator(({ insight, scenario }) => (insight?.scenario === scenario ? insight : null));
}
