// Words above the fold: the question, and the live verdict with its blanks.

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
