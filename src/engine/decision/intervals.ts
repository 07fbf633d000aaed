/** What runs on a schedule, and the intervals at which people schedule it, seconds. */
import type { ProcessingId } from '../scenario/optionIds';

export const RUN_INTERVALS_SECONDS: readonly number[] = [
  60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 9000, 10_800, 14_400, 21_600, 28_800, 43_200,
  86_400,
];

export function isScheduled(processing: ProcessingId): boolean {
  return processing === 'full-refresh' || processing === 'incremental' || processing === 'spark';
}
