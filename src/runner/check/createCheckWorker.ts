/** Starts the worker that checks the model, under the page's Trusted Types policy. */

import { trustScript } from '../trustScript';
import workerAddress from './check.worker?worker&url';

export function createCheckWorker(): Worker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'check' });
}
