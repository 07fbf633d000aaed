/** Time that the pipeline works on an event in the mean, waits left out, seconds. */
import type { Freshness } from '../../engine';

export function measureWorkSeconds({ stages }: Freshness): number {
  return stages.reduce((sum, { kind, meanSeconds }) => sum + (kind === 'work' ? meanSeconds : 0), 0);
}
