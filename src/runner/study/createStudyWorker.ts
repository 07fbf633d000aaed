/** Starts a worker for studies, under the page's Trusted Types policy. */
import { trustScript } from '../trustScript';
import workerAddress from './study.worker?worker&url';

export function createStudyWorker(): Worker {
  return new Worker(trustScript(workerAddress), { type: 'module', name: 'study' });
}
