// The sweep over designs: every design that keeps its promises, once, from the cheapest data plane on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/engine/data/catalog';
import { PRESETS, resolveAssumptions, type Scenario } from '../../../src/engine/index';
import type { DataPlanePlan } from '../../../src/engine/laws/dataPlane';
import { planUsd, searchCheapest, sweepKept } from '../../../src/engine/search/cheapest';
import { type DesignSpace, makeDesignSpace } from '../../../src/engine/search/space';
import { bruteForce } from '../../builders/bruteForce';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

const spaceOf = (scenario: Scenario) => makeDesignSpace(scenario, catalogOf(scenario));

interface Offered {
  readonly usd: number;
  readonly plan: DataPlanePlan;
  readonly design: string;
}

/** All offers, the next of which must cost less than what `bar` makes of the last. */
function sweep(space: DesignSpace, bar: (usd: number) => number): readonly Offered[] {
  const offered: Offered[] = [];
  sweepKept(space, (usd, ingestion, plan, redundancy, modeling, control) => {
    const { option, redundancy: place } = ingestion;
    const parts = [option, place, space.plans.indexOf(plan), redundancy, modeling.option, control.deployment];
    offered.push({ usd, plan, design: [...parts, control.monitoring].join() });
    return bar(usd);
  });
  return offered;
}
const all = (space: DesignSpace) => sweep(space, () => Number.POSITIVE_INFINITY);

describe('a sweep', () => {
  it('offers every design that keeps its promises, each once, and no other', () => {
    const pins = { ingestion: 'object-files', storage: 'warehouse' } as const;
    const scenario = scenarioWith({ pins });
    const designs = all(spaceOf(scenario)).map(({ design }) => design);
    expect(designs).toHaveLength(bruteForce(scenario, catalogOf(scenario)).kept);
    expect(new Set(designs).size).toBe(designs.length);
  });

  it.each(Object.entries(PRESETS))(
    'starts with the cheapest data plane, by itself, and keeps the catalog’s order where they cost the same (%s)',
    (_, preset) => {
      for (const objective of ['total', 'infrastructure'] as const) {
        const space = spaceOf({ ...preset, objective });
        const { engineerUsdPerYear, regionPriceFactor } = resolveAssumptions(preset);
        const hourUsd =
          objective === 'total' ? engineerUsdPerYear / catalogOf(preset).constants.hoursPerYear : 0;
        const plans = [...new Set(all(space).map(({ plan }) => plan))];
        expect(plans.length).toBeGreaterThan(1);
        plans.slice(1).forEach((plan, index) => {
          const before = plans[index] as DataPlanePlan;
          const [usd, usdBefore] = [plan, before].map((one) => planUsd(one, regionPriceFactor, hourUsd)) as [
            number,
            number,
          ];
          expect(usd).toBeGreaterThanOrEqual(usdBefore);
          if (usd === usdBefore)
            expect(space.plans.indexOf(plan)).toBeGreaterThan(space.plans.indexOf(before));
        });
      }
    },
  );

  it('asked for less each time offers ever cheaper ones, the last of which is the decision', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const space = spaceOf(scenario);
        const costs = sweep(space, (usd) => usd).map(({ usd }) => usd);
        costs.slice(1).forEach((usd, index) => {
          expect(usd).toBeLessThan(costs[index] as number);
        });
        expect(costs.at(-1)).toBe(searchCheapest(space)?.objectiveUsd);
      }),
      { numRuns: scenarioRuns(60) },
    );
  });

  it('offers nothing where nobody can be paged at night, or nothing is within the budget', () => {
    const unattended = scenarioWith({ reliabilityRatio: 0.9999, assumptions: { peopleOnCall: 1 } });
    for (const scenario of [unattended, scenarioWith({ budgetUsdPerMonth: 1 })]) {
      expect(all(spaceOf(scenario))).toEqual([]);
      expect(searchCheapest(spaceOf(scenario))).toBeNull();
    }
  });
});
