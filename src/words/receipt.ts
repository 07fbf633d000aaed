// Words of a metric's receipt.
import type { ConstantKind, MetricId } from '../engine';
import type { ReceiptInput, Standing } from './receipts/receipt';

export const RECEIPT = {
  heading: '{name}, worked out',
  choice: 'The choice',
  inputs: 'Inputs',
  inputsLead: 'What you set, and defaults that you may set.',
  close: 'Close',
  copy: 'Copy as JSON',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying',
  law: 'Law',
  substituted: 'With the numbers put in',
  constants: 'Constants behind it',
  constantsLead:
    'Numbers of the model. Put your own in place of any: it travels in the link and is marked until you reset it.',
  columns: ['Constant', 'Value in use', 'Range', 'Kind'],
  estimate: 'An estimate: no published source gives this value.',
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

export const STANDINGS: Readonly<Record<Standing['kind'], string>> = {
  exact: 'Exact law',
  approximation: 'Approximation',
  estimate: 'Estimate',
};

export const INPUT_ORIGINS: Readonly<Record<ReceiptInput['origin'], string>> = {
  slider: 'slider',
  default: 'default',
  'by hand': 'set by hand',
};

/** A visitor's own number in place of one of ours. */
export const OWN_NUMBER = {
  field: '{name}, your own number',
  yours: 'yours',
  ours: 'ours {value}',
  reset: 'Reset',
  resetOne: 'Reset {name} to {value}',
  count: {
    one: '1 of your own numbers in place of ours',
    more: '{count} of your own numbers in place of ours',
  },
  show: 'Show',
  showAll: 'Show your own numbers',
  resetAll: 'Reset your own numbers behind the answer',
} as const;
