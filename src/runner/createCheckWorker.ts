/** Starts the worker that checks the model, under the page's Trusted Types policy. */
import workerAddress from './check.worker?worker&url';
import { trustScript } from './trustScript';

export function createCheckWorker(): Worker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'check' });
}
