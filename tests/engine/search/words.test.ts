// Numbers in the sentences of receipts: the unit changes exactly where it should, and each promise is named with both sides.

import { describe, expect, it } from 'vitest';
import type { PromiseCheck, PromiseId } from '../../../src/engine/index';
import { duration, percent, promiseWords, usd } from '../../../src/engine/receipts/receipt';

describe('numbers in words', () => {
  it.each([
    [0, '$0'],
    [999, '$999'],
    [1000, '$1K'],
    [9940, '$9.9K'],
    [10_000, '$10K'],
    [12_340, '$12.3K'],
    [999_000, '$999K'],
    [1e6, '$1M'],
    [2.346e7, '$23.5M'],
    [-1500, '$1.5K'],
  ])('%s dollars are %s', (value, words) => {
    expect(usd(value)).toBe(words);
  });

  it.each([
    [0.05, '50 ms'],
    [1, '1 s'],
    [89, '89 s'],
    [90, '1.5 min'],
    [89 * 60, '89 min'],
    [90 * 60, '1.5 h'],
    [47 * 3600, '47 h'],
    [48 * 3600, '2 days'],
    [240 * 3600, '10 days'],
  ])('%s seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  it.each([
    [1, '100%'],
    [0.5, '50%'],
    [0.123, '12.3%'],
    [0.9, '90%'],
    [0.901, '90.1%'],
    [0.97, '97%'],
    [0.9985, '99.85%'],
    [0.999, '99.9%'],
    [0.99995, '99.995%'],
    [0.9999999, '99.99999%'],
    [0.99999999, '100%'],
    [1.25, '125%'],
  ])('a share of %s is %s', (ratio, words) => {
    expect(percent(ratio)).toBe(words);
  });
});

describe('a broken promise in words', () => {
  const check = (id: PromiseId, promised: number, actual: number, usedRatio = 2): string =>
    promiseWords({ id, name: id, promised, actual, unit: 'ratio', kept: false, usedRatio } as PromiseCheck);

  it.each([
    ['freshness', 3600, 11_160, 'freshness 3.1 h against 60 min'],
    ['serving', 15, 30, 'dashboards 30 s against 15 s at p95'],
    ['decision', 0.1, 0.2, 'decisions 200 ms against 100 ms at p99'],
    ['reliability', 0.99, 0.98, 'reliability: 15 h late a month against 7.3 h'],
    ['reliability', 0.99, 0, 'reliability: late all month against 7.3 h'],
    ['reliability', 0.99, 0.001, 'reliability: 30 days late a month against 7.3 h'],
    ['data-loss', 0.0001, 0.012, '1.2% of events lost against 0.01%'],
    ['data-loss', 1e-6, 1.2e-5, '0.0012% of events lost against 0.0001%'],
    ['on-call', 8, 2, '2 people on call against 8'],
    ['budget', 5000, 12_000, 'the budget: $12K a month against $5K'],
    ['capacity', 1, 1.5, 'capacity used 150%'],
    ['fan-out', 4, 1, 'one consumer against 4'],
  ] as const)('%s of %s, at %s', (id, promised, actual, words) => {
    expect(check(id, promised, actual)).toBe(words);
  });

  it('says saturated, or that nobody answers or is woken, instead of absurd times', () => {
    expect(check('serving', 15, 15_000, 1000)).toMatch(/at p95$/);
    expect(check('serving', 15, 1e9, 1001)).toMatch(/the store is saturated$/);
    expect(check('decision', 0.1, 100, 1000)).toMatch(/at p99$/);
    expect(check('on-call', 8, 8, 1e6)).toBe('people on call: nothing wakes them');
    expect(check('decision', 0.1, 0.1, 1e6)).toBe('online decisions: no model answers');
  });
});
