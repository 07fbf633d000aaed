// Holds the mathematics against published numbers, each within its own tolerance.
import { describe, expect, test } from 'vitest';
import { findAdapter } from '../../../src/engine/check/published/findAdapter';
import { matches } from '../../../src/engine/check/published/matches';
import type { CaseRecord } from '../../../src/engine/check/published/publishedCase';
import { readPublishedCases } from './readPublishedCases';

const cases = readPublishedCases();
const CASE_COUNT = 111;

/** What the wrong sources should have printed, worked out to the digits given. */
const CORRECTED: Readonly<Record<string, CaseRecord>> = {
  'Q-035': { Pw: [0.7022472, 0.3198567, 0.1303713, 0.0474448] },
  'R-011': { nines: 25.3113, downtimeMsPerYear: 1.53984e-15 },
};
const CORRECTED_TOLERANCE = 'rel:1e-5';

function compute({ model, inputs }: { model: string; inputs: CaseRecord }) {
  const adapter = findAdapter(model);
  if (!adapter) throw new Error(`No law for the model "${model}".`);
  return adapter.compute(inputs);
}

test('the table of published numbers is complete', () => {
  expect(cases).toHaveLength(CASE_COUNT);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(CASE_COUNT);
});

describe('published numbers come out', () => {
  test.each(cases.filter(({ right }) => right))('$id $model', (published) => {
    const actual = compute(published);
    for (const [name, expected] of Object.entries(published.expected)) {
      const close = matches(actual[name], expected, published.tolerance);
      const message = `${name}: ${JSON.stringify(actual[name])} against ${JSON.stringify(expected)} of ${published.source.title}`;
      expect(close, message).toBe(true);
    }
  });
});

describe('published errors do not come out', () => {
  test.each(cases.filter(({ right }) => !right))('$id $model', (published) => {
    const actual = compute(published);
    for (const [name, expected] of Object.entries(published.expected)) {
      expect(matches(actual[name], expected, published.tolerance), name).toBe(false);
    }
    const corrected = CORRECTED[published.id];
    expect(corrected).toBeDefined();
    expect(matches(actual, corrected ?? null, CORRECTED_TOLERANCE), JSON.stringify(actual)).toBe(true);
  });
});

test('a model without a law is a failure', () => {
  expect(() => compute({ model: 'no such model', inputs: {} })).toThrow('No law');
});
