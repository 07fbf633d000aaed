// Words of a metric's receipt.
import type { ConstantKind, MetricId } from '../engine';

export const RECEIPT = {
  heading: '{name}, worked out',
  close: 'Close',
  copy: 'Copy as JSON',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
  law: 'Law',
  substituted: 'With the numbers put in',
  constants: 'Constants behind it',
  columns: ['Constant', 'Value', 'Range', 'Kind and source'],
  estimate: 'An estimate: no published source gives it.',
  retrieved: 'read',
  limits: 'Where this stops being true',
  sourcesPending: 'Sources are being fetched',
} as const;

export const METRIC_NAMES: Readonly<Record<MetricId, string>> = {
  latency: 'Latency',
  cost: 'Monthly cost',
  reliability: 'Reliability',
  complexity: 'Complexity',
};

export const CONSTANT_KINDS: Readonly<Record<ConstantKind, string>> = {
  measured: 'measured',
  'list price': 'list price',
  'service level': 'service level',
  survey: 'survey',
  derived: 'derived',
  estimate: 'estimate',
};
