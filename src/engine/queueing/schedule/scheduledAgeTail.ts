/** The probability that what a scheduled job publishes is older than a given age. */
import type { ScheduledJob } from './scheduledJob';

/** P(age > seconds): the duration, a uniform phase, and one interval more for every run that failed. */
export function scheduledAgeTail(job: ScheduledJob, seconds: number): number {
  const beyond = seconds - job.durationSeconds;
  if (beyond < 0) return 1;
  const slots = Math.floor(beyond / job.intervalSeconds);
  const phase = beyond / job.intervalSeconds - slots;
  return job.failureRatio ** slots * (1 - (1 - job.failureRatio) * phase);
}
