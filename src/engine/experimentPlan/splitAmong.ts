/** Among how many tests the users of one layer are split while so many run. */
import type { TestAudience } from '../../math/power';
import type { Sharing } from './experimentPlan';

export function splitAmong(sharing: Sharing, liveTests: number, { layerCount }: TestAudience): number {
  switch (sharing) {
    case 'alone':
      return 1;
    case 'exclusive':
      return Math.max(1, Math.ceil(liveTests));
    case 'layers':
      return Math.max(1, Math.ceil(liveTests / Math.floor(layerCount)));
  }
}
