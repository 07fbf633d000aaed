/** Names of the promises. */
import type { BrokenId } from '../engine';

export const PROMISE_NAMES: Readonly<Record<BrokenId, string>> = {
  freshness: 'Freshness',
  serving: 'Serving',
  decision: 'Online decisions',
  reliability: 'Reliability',
  'data-loss': 'Data loss',
  'on-call': 'On-call staffing',
  budget: 'Budget',
  capacity: 'Capacity',
  'fan-out': 'Consumers of the stream',
  pins: 'Kept layers',
};
