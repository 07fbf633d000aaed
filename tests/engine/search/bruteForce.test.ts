// The search against brute force on random catalogs: the same cheapest cost, or the same nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstBruteForce } from '../../builders/againstBruteForce';
import { anyCatalog } from '../../builders/catalogs';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const MANY_SMALL_ENUMERATIONS = 240_000;
const RUNS = scenarioRuns(40);
const SOME = RUNS / 8;

describe('the search on random catalogs', () => {
  const answers: string[] = [];
  it(
    'agrees with every combination judged one by one',
    () => {
      const loose = anyScenario.map((one) => ({ ...one, pins: {}, budgetUsdPerMonth: null }));
      const cases = fc.tuple(fc.oneof(loose, anyScenario), anyCatalog);
      fc.assert(
        fc.property(cases, ([scenario, catalog]) => {
          answers.push(againstBruteForce(scenario, catalog));
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    MANY_SMALL_ENUMERATIONS,
  );

  it('meets scenarios that can be kept and scenarios that cannot', () => {
    expect(answers.filter((answer) => answer === 'kept').length).toBeGreaterThan(SOME);
    expect(answers.filter((answer) => answer === 'nothing').length).toBeGreaterThan(SOME);
  });
});
