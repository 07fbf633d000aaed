// Intervals at which people schedule runs, and the ones that a scenario leaves to choose from.

import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../../src/engine/search/space';
import { scenarioWith } from '../../builders/scenarios';

const intervalsOf = (freshnessSeconds: number, processing: string) =>
  makeDesignSpace(scenarioWith({ freshnessSeconds }), STANDARD_CATALOG)
    .plans.filter((plan) => plan.storage !== 'postgresql' && plan.processing === processing)
    .map((plan) => plan.intervalSeconds);

describe('intervals', () => {
  it('rise from a minute to a day', () => {
    expect([...RUN_INTERVALS_SECONDS].sort((a, b) => a - b)).toEqual(RUN_INTERVALS_SECONDS);
    expect(RUN_INTERVALS_SECONDS[0]).toBe(60);
    expect(RUN_INTERVALS_SECONDS.at(-1)).toBe(86_400);
  });

  it('are none longer than the promise', () => {
    expect(Math.max(...intervalsOf(3600, 'spark').map(Number))).toBe(3600);
  });

  it('keep the shortest where the promise is shorter still', () => {
    expect(intervalsOf(1, 'spark')).toEqual([60]);
  });

  it('are none where nothing runs on a schedule', () => {
    for (const processing of ['live-sql', 'rollups-on-write', 'flink'])
      expect(new Set(intervalsOf(3600, processing))).toEqual(new Set([null]));
  });
});
