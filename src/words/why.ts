/** Words of the side panel that says why a layer is what it is. */
import type { BindingCause, BrokenId } from '../engine';

export const WHY_PANEL = {
  name: 'Why',
  layers: 'Layer to explain',
  swap: 'Swap',
  swapNamed: 'Swap {layer}',
  keep: 'Keep it',
  keepNamed: 'Keep {name}, whatever changes',
  release: 'Let it change',
  releaseNamed: 'Let the model choose {layer} again',
  kept: 'Kept by you',
  weighed: 'Also weighed',
  allowed: 'you allow {value}',
  needed: 'you need {value}',
  changes: 'Changes at',
  none: 'No level of one slider changes it.',
  pending: 'Being worked out.',
  keptAgain: 'every promise kept',
  outOfReach: 'out of reach',
  numbers: 'Its numbers',
  choice: 'How it is chosen',
  more: 'All {count} options',
  close: 'Close',
  about: 'What it is',
  goodAt: 'Good at:',
  cannot: 'It can’t:',
  peek: 'Why {name}?',
  marks: {
    chosen: 'chosen',
    breaks: 'breaks a promise',
    dearer: 'keeps every promise, costs more',
    cheaper: 'keeps every promise, costs less',
    tossUp: 'a toss-up',
    clash: 'does not fit beside the others',
  },
  clash: 'needs other layers',
  never: 'breaks a promise',
  noAnswer: 'no answer',
  breaks: { one: 'Breaks a promise', many: 'Breaks {count} promises' },
} as const;

/** Of what a promise is a promise, as the head of a column of numbers. */
export const MEASURES: Readonly<Record<BrokenId | 'cost', string>> = {
  freshness: 'data age',
  serving: 'slowest dashboards',
  decision: 'slowest decisions',
  reliability: 'late a month',
  'data-loss': 'lost per million',
  'on-call': 'people on call',
  budget: 'infrastructure a month',
  capacity: 'full',
  'fan-out': 'readers of the stream',
  pins: 'all in, a month',
  cost: 'all in, a month',
};

/** What a promise let go a little would ask instead: "90% on time would save $1.2K a month". */
export const EASED: Readonly<Record<BindingCause, string>> = {
  traffic: '{to} events a day would save {usd}',
  experiments: '{to} A/B tests a month would save {usd}',
  reliability: '{to} on time would save {usd}',
  freshness: 'Data {to} old would save {usd}',
  serving: 'Dashboards in {to} would save {usd}',
  'data-loss': 'Losing {to} would save {usd}',
  budget: 'A budget of {to} would save {usd}',
};

export const REASONS = {
  kept: 'You keep it, whatever the rest becomes.',
  frozen: 'It stands today, and the stack is frozen.',
  /** A cheaper option that would break a promise. */
  cheaperBreaks: '{Names} {be} cheaper, but {fault}.',
  breaks: 'With {names}, {fault}.',
  nothing: 'Nothing here keeps the promise; this comes nearest.',
  tossUp: '{Names} would cost {usd} more: a toss-up.',
  cheapest: 'The cheapest that keeps every promise; {names} would cost {usd} more.',
  alone: 'Nothing else fits here.',
} as const;

/** What is wrong with an option: "Logs are cheaper, but {fault}", "With Kafka, {fault}". */
export const FAULTS: Readonly<Record<BrokenId, string>> = {
  freshness: 'data would be {actual} old',
  serving: 'dashboards would take {actual}',
  decision: 'online decisions would be too slow',
  reliability: 'data would be late {actual} a month',
  'data-loss': '{actual} events in a million would be lost',
  'on-call': 'nobody would wake up at night',
  budget: 'the budget would not do',
  capacity: 'it would be {actual} full',
  'fan-out': 'only one reader would be fed',
  pins: 'it would not fit what is kept',
};
