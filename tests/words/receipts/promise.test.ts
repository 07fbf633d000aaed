// A broken promise in a sentence is named with both of its sides.

import { describe, expect, it } from 'vitest';
import type { PromiseCheck, PromiseId } from '../../../src/engine/index';
import { tellBrokenCheck } from '../../../src/words/receipts/promise';

describe('a broken promise in words', () => {
  const check = (id: PromiseId, promised: number, actual: number, usedRatio = 2): string =>
    tellBrokenCheck({
      id,
      promised,
      actual,
      unit: 'ratio',
      kept: false,
      usedRatio,
    } as PromiseCheck);

  it.each([
    ['freshness', 3600, 11_160, 'freshness 3.1 h against 1 h'],
    ['serving', 15, 30, 'dashboards 30 s against 15 s at p95'],
    ['decision', 0.1, 0.2, 'decisions 200 ms against 100 ms at p99'],
    ['reliability', 0.99, 0.98, 'reliability: 14.6 h late a month against 7.3 h'],
    ['reliability', 0.99, 0, 'reliability: late all month against 7.3 h'],
    ['reliability', 0.99, 0.001, 'reliability: 730 h late a month against 7.3 h'],
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
