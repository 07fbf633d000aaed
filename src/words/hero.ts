// Words above the fold: the question, the live verdict with its blanks, and the 90-second summary in short.

export const QUESTION = 'What data stack does this company actually need?';

/** Blanks in braces are filled with live values; each value is a button that focuses its control. */
export const VERDICT = {
  feasible:
    'At {traffic} and {experiments}, promising {reliability} and data {freshness}, the cheapest stack that keeps every promise is {tier}: {infrastructure} and {people}.',
  cheapestBill:
    'At {traffic} and {experiments}, promising {reliability} and data {freshness}, the smallest bill that keeps every promise is {tier}: {infrastructure} and {people}.',
  infeasible:
    'At {traffic} and {experiments}, promising {reliability} and data {freshness}, nothing in the catalog keeps every promise. The nearest is {tier}: {infrastructure} and {people}.',
  infeasiblePinned:
    'At {traffic} and {experiments}, promising {reliability} and data {freshness}, nothing that the pins leave keeps every promise. The nearest is {tier}: {infrastructure} and {people}.',
  held: 'At {traffic} and {experiments}, promising {reliability} and data {freshness}, what is held keeps every promise: {tier}, {infrastructure} and {people}.',
  heldBroken:
    'At {traffic} and {experiments}, promising {reliability} and data {freshness}, what is held breaks a promise: {tier}, {infrastructure} and {people}.',
  /** A promise binds. */
  bindingPromise: '{cause} binds: {to} instead of {from} would save {saved} a month.',
  /** No promise saves anything: the load itself binds. */
  bindingDemand: '{cause} binds: at {to} instead of {from} this would cost {saved} a month less.',
  nothingBinds: 'No single promise holds it there: loosening any one of them by a step saves nothing.',
} as const;

export const VERDICT_VALUES = {
  traffic: '{value} events a day',
  experiments: '{value} tests a month',
  experimentsOne: '1 test a month',
  experimentsNone: 'no tests',
  freshness: 'at most {value} old',
  infrastructure: '{value} a month',
  people: '{value} of people',
} as const;

export interface SummaryPart {
  readonly id: 'problem' | 'approach' | 'output' | 'decision';
  readonly heading: string;
  /** Two lines above the fold; the text in full is in `caseStudy.ts`. */
  readonly short: string;
}

export const SUMMARY_HEADING = '90-second summary';

export const SUMMARY: readonly SummaryPart[] = [
  {
    id: 'problem',
    heading: 'Problem',
    short: 'Data products fail when infrastructure does not scale with growth.',
  },
  {
    id: 'approach',
    heading: 'Approach',
    short: 'A simulator reconfigures six layers from traffic, tests and two promises.',
  },
  {
    id: 'output',
    heading: 'Output',
    short: 'Three presets, from Postgres and cron to Kafka and Kubernetes, with metrics.',
  },
  {
    id: 'decision',
    heading: 'Decision',
    short: 'Choose by traffic, experiment velocity and reliability; move at a flip point.',
  },
];
