// Words of the section that reasons backwards, from a ceiling to what can be had.
import type { BrokenId, DriverId } from '../engine';

export const INVERSE = {
  heading: 'What a budget buys',
  lead: 'The other way round: set a ceiling for a month. Each answer moves one slider as far as it goes below that ceiling, the other three as they are.',
  note: 'Found by trying every place of the slider, then halving the last step until four digits stand. A window of traffic narrower than one step of the slider could be missed.',
  withoutScripts: 'The answers are worked out in your browser once scripts run.',
  field: 'Ceiling',
  fieldUnit: 'USD a month',
  origins: {
    typed: 'Set by you. Empty the field for what the present answer costs.',
    budget: 'The budget that stands. Type any other, such as 5k.',
    present: 'What the present answer costs. Type any other, such as 5k.',
  },
  countLegend: 'It counts',
  counts: { infrastructure: 'infrastructure', total: 'infrastructure and people' },
  answers: 'What can be had',
  take: 'Take it into the console',
  raise: 'Set the ceiling to {usd}',
  endOfSlider: 'That is the end of the slider; the budget would carry more.',
  sameLayers: 'By the same six options.',
  none: 'None',
} as const;

export const REACH_TITLES: Readonly<Record<DriverId, string>> = {
  traffic: 'Most traffic',
  experiments: 'Most experiments',
  reliability: 'Best reliability',
  freshness: 'Best freshness',
};

/** What goes wrong when a promise can't be kept. */
export const BREAKS: Readonly<Record<Exclude<BrokenId, 'capacity'>, string>> = {
  freshness: 'data is older than promised',
  serving: 'dashboards answer later than promised',
  decision: 'online decisions take too long',
  reliability: 'late hours overspend the promise',
  'data-loss': 'more events are lost than promised',
  'on-call': 'the people on call are too few, or nothing pages them',
  budget: 'the bill passes the budget',
  'fan-out': 'a second consumer of the stream needs a log',
  pins: 'the pinned layers exclude each other',
};
