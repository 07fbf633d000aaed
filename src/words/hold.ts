// Words of holding an architecture: the line of the console, the section below.
import type { LoadId, PromiseId } from '../engine';

export const HOLD = {
  heading: 'If you keep what you have',
  lead: 'The six options, their redundancy and the interval stay as they are; the load grows. Sizes follow the load up to the largest that an option is offered in, since resizing is no migration.',
  leftOut:
    'Every other choice stays as you set it; defaults that follow traffic, such as sources and queries, follow it here too.',
  notHeld: 'Nothing is held: the console above chooses anew at every load. This is what stands now, kept.',
  held: 'The architecture is held: the console above shows it at any load.',
  waiting: 'Where it breaks is being worked out.',
  withoutScripts: 'Where it breaks is worked out in your browser.',
  keptToTheEnd: 'It keeps every promise up to {end}, the end of the slider.',
  keptTo: 'It keeps every promise up to {kept}. Then {promise}, {layer} first.',
  brokenSince: 'It is past its limit: from {broken} on {promise}, {layer} first.',
  brokenHere: 'No smaller load keeps every promise. Here {promise}, {layer} first.',
  healing: 'Smallest change that keeps every promise {place}: {changes}, {cost} a month.',
  healingHere: 'here',
  healingAt: 'at {place}',
  noHealing: 'No change within the catalog keeps every promise {place}.',
  noHealingPinned: 'With the pinned layers as they are, no change keeps every promise {place}.',
  apply: 'Make this change',
  applyNow: 'Make it now',
  go: 'Go to {place}',
  goShort: 'Go',
  goWhere: 'Go to {place}, where {promise}',
  hold: 'Hold this architecture',
  release: 'Release',
  order: 'What breaks, in order',
  breakAt: 'from {place}',
  breakHere: 'here already',
  here: 'here',
  promises: 'Share of each promise used',
  layers: 'How full each layer is',
  table: 'The same as a table',
  tableColumns: ['Load', 'Data', 'Dashboards', 'On time', 'Fullest layer', 'Infrastructure', 'Promises'],
  tableKept: 'all kept',
} as const;

export const LOADS: Readonly<Record<LoadId, { readonly name: string; readonly unit: string }>> = {
  traffic: { name: 'As traffic grows', unit: 'events a day' },
  experiments: { name: 'As experiments grow', unit: 'tests a month' },
};

/** What happens when a promise breaks, to stand after "then" or "from … on". */
export const PROMISE_FAILS: Readonly<Record<PromiseId, string>> = {
  freshness: 'data is older than promised',
  serving: 'dashboards answer more slowly than promised',
  decision: 'online decisions come too late',
  reliability: 'reliability falls below its promise',
  'data-loss': 'more events are lost than allowed',
  'on-call': 'nobody is there to be called at night',
  budget: 'the bill is beyond the budget',
  capacity: 'a part is full',
  'fan-out': 'not every consumer gets the stream',
};
