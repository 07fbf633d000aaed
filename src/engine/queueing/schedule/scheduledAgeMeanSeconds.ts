/** The mean age of what a scheduled job publishes. */
import type { ScheduledJob } from './scheduledJob';

/**
 * Seconds, seen at a random moment, and equally from event to publication: D + (I/2)(1+q)/(1-q).
 * Source: renewal reward with a geometric number of intervals; simulation agrees.
 */
export function scheduledAgeMeanSeconds(job: ScheduledJob): number {
  const stretched = (1 + job.failureRatio) / (1 - job.failureRatio);
  return job.durationSeconds + (job.intervalSeconds / 2) * stretched;
}
