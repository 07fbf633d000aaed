/** The age that what a scheduled job publishes does not exceed in a given share of cases. */
import type { ScheduledJob } from './scheduledJob';

/** Seconds, the inverse of scheduledAgeTail; D + pI when no run fails. */
export function scheduledAgeQuantileSeconds(job: ScheduledJob, probability: number): number {
  const { intervalSeconds, durationSeconds, failureRatio } = job;
  const older = 1 - probability;
  if (failureRatio === 0) return durationSeconds + probability * intervalSeconds;
  const slots = Math.max(0, Math.floor(Math.log(older) / Math.log(failureRatio)));
  const phase = (1 - older / failureRatio ** slots) / (1 - failureRatio);
  return durationSeconds + (slots + phase) * intervalSeconds;
}
