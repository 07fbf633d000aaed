/** Starts the worker that finds what binds, under the page's Trusted Types policy. */
import workerAddress from './insight.worker?worker&url';
import { trustScript } from './trustScript';

export function createInsightWorker(): Worker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'insight' });
}
