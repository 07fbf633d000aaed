// Tests in which layer a broken promise is shown, and in which words.
import { describe, expect, it } from 'vitest';

import { listTroubles } from '../../../src/drawing/diagram/listTroubles';
import { tellBrokenPromise } from '../../../src/drawing/metrics/tellBrokenPromise';
import { LAYER_IDS, type PromiseCheck, type PromiseId } from '../../../src/engine';
import { buildAssessment } from '../../builders/drawnAssessment';

const broken = (
  id: PromiseId,
  unit: PromiseCheck['unit'],
  promised: number,
  actual: number,
): PromiseCheck => ({
  id,
  unit,
  promised,
  actual,
  kept: false,
  usedRatio: 2,
  layer: 'storage',
});

describe('a broken promise', () => {
  it.each([
    [broken('freshness', 'seconds', 3600, 14_400), 'data 4 h old, 1 h promised'],
    [broken('serving', 'seconds', 15, 210), 'answers in 3.5 min, 15 s promised'],
    [broken('decision', 'seconds', 0.1, 0.24), 'decides in 240 ms, 100 ms promised'],
    [broken('reliability', 'ratio', 0.99, 0.972), '97.2% on time, 99% promised'],
    [broken('data-loss', 'ratio', 0.001, 0.02), 'loses 2%, 0.1% allowed'],
    [broken('on-call', 'people', 8, 2), '2 of 8 on call'],
    [broken('budget', 'usd', 8000, 12_000), '$4K over the $8K budget'],
    [broken('budget', 'usd', 1000, 1000.4), 'under $1 over the $1K budget'],
    [broken('fan-out', 'consumers', 4, 1), 'feeds 1 of 4 consumers'],
    [broken('capacity', 'ratio', 1, 2.4), 'at 240% of what it can take'],
  ])('is told with numbers: $id', (promise, words) => expect(tellBrokenPromise(promise)).toBe(words));

  it('without anything online, or anybody woken, says so', () => {
    expect(tellBrokenPromise({ ...broken('decision', 'seconds', 0.1, 0.1), usedRatio: 1e6 })).toBe(
      'answers nothing online',
    );
    expect(tellBrokenPromise({ ...broken('on-call', 'people', 8, 8), usedRatio: 1e6 })).toBe(
      'nobody on call',
    );
  });

  it('is shown in the layer that answers for it, and nowhere else', () => {
    const ids: readonly PromiseId[] = [
      'freshness',
      'serving',
      'decision',
      'reliability',
      'data-loss',
      'on-call',
      'budget',
      'fan-out',
      'capacity',
    ];
    for (const id of ids) {
      const now = buildAssessment('growth', { promises: [broken(id, 'ratio', 1, 2)] });
      const shown = LAYER_IDS.flatMap((layer) => listTroubles(now, layer));
      expect(shown, id).toHaveLength(1);
      expect(listTroubles(now, 'storage'), id).toEqual(shown);
    }
  });
});
