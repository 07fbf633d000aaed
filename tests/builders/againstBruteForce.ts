// Holds the search against brute force in one scenario and one catalog.
import { expect } from 'vitest';
import type { Catalog } from '../../src/engine/data/catalog';
import type { Scenario } from '../../src/engine/index';
import { searchCheapest } from '../../src/engine/search/cheapest';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../src/engine/search/space';
import { bruteForce } from './bruteForce';

const PRECISION = 1e-9;

/** Fails unless both find the same cheapest cost, or both find nothing. */
export function againstBruteForce(
  scenario: Scenario,
  catalog: Catalog,
  intervals = RUN_INTERVALS_SECONDS,
): 'kept' | 'nothing' {
  const slow = withoutWords(() => bruteForce(scenario, catalog, intervals));
  const fast = searchCheapest(makeDesignSpace(scenario, catalog));
  expect(fast !== null, 'the search finds something').toBe(slow.chosen !== null);
  if (fast === null) return 'nothing';
  expect(Math.abs(fast.objectiveUsd - slow.objectiveUsd)).toBeLessThanOrEqual(PRECISION * slow.objectiveUsd);
  return 'kept';
}

/** The words on the parts play no role here, and writing them takes longer than the rest. */
export function withoutWords<T>(run: () => T): T {
  const written = Number.prototype.toLocaleString;
  Number.prototype.toLocaleString = () => '';
  try {
    return run();
  } finally {
    Number.prototype.toLocaleString = written;
  }
}
