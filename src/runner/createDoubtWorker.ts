/** Starts the worker that draws futures, under the page's Trusted Types policy. */
import workerAddress from './doubt.worker?worker&url';
import { trustScript } from './trustScript';

export function createDoubtWorker(): Worker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'doubt' });
}
