// The search at the edges of promises: each set to just what some design does, and every design tried one by one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/engine/data/catalog';
import { PRESETS, type Scenario } from '../../../src/engine/index';
import { assess } from '../../../src/engine/laws/assess';
import type { Assessment } from '../../../src/engine/laws/assessment';
import { deriveDemand } from '../../../src/engine/laws/demand';
import type { Design } from '../../../src/engine/laws/design';
import { searchCheapest, sweepKept } from '../../../src/engine/search/cheapest';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../../src/engine/search/space';
import { withoutWords } from '../../builders/againstBruteForce';
import { everyDesign } from '../../builders/bruteForce';
import { anySmallCatalog } from '../../builders/catalogs';
import { withAssumptionsHeld } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { logUniform } from '../../builders/scenarios';

const anyBase: fc.Arbitrary<Scenario> = fc
  .record({
    eventsPerDay: logUniform(1e4, 1e9),
    experimentsPerMonth: fc.constantFrom(0, 20, 300),
    objective: fc.constantFrom<Scenario['objective']>('total', 'infrastructure'),
    freshnessSeconds: fc.constantFrom(86_400, 86_400, 3600, 60),
    reliabilityRatio: fc.constantFrom(0.9, 0.9, 0.97),
    assumptions: fc.record({
      dataLossRatio: fc.constant(0.1),
      servingPromiseSeconds: fc.constant(600),
      peopleOnCall: fc.constantFrom(8, 12),
      onlineDecisionShare: fc.constantFrom(0, 0, 0, 0.1),
      streamConsumers: fc.constantFrom(1, 1, 1, 3),
      regionPriceFactor: fc.constantFrom(1, 1.4),
      models: fc.constantFrom(0, 10, 300),
    }),
  })
  .map((some) => withAssumptionsHeld({ ...PRESETS.growth, ...some, budgetUsdPerMonth: null, pins: {} }));

const assume = (scenario: Scenario, assumptions: Scenario['assumptions']): Scenario => ({
  ...scenario,
  assumptions: { ...scenario.assumptions, ...assumptions },
});

/** A promise of so many times what a design does. */
const EDGES: Readonly<Record<string, (of: Scenario, does: Assessment, times: number) => Scenario>> = {
  serving: (of, { serving }, times) =>
    assume(of, { servingPromiseSeconds: serving.dashboardP95Seconds * times }),
  'data loss': (of, { dataLoss }, times) =>
    assume(of, { dataLossRatio: Math.max(1e-12, dataLoss.lostRatio * times) }),
  budget: (of, { cost }, times) => ({ ...of, budgetUsdPerMonth: cost.infrastructureUsdPerMonth * times }),
  freshness: (of, { freshness }, times) => ({ ...of, freshnessSeconds: freshness.p95Seconds * times }),
  'what is paged at night': (of, _does, times) => ({
    ...assume(of, { peopleOnCall: times > 1.2 ? 7 : 8 }),
    reliabilityRatio: times < 1 ? 0.999 : 0.9991,
  }),
  reliability: (of, { reliability }, times) => ({
    ...of,
    reliabilityRatio: Math.min(0.999_99, Math.max(0.5, 1 - (1 - reliability.onTimeRatio) * times)),
  }),
};

const nameOf = (design: Pick<Design, 'ingestion' | 'plan' | 'storeRedundancy' | 'modeling' | 'control'>) => {
  const { ingestion, plan, storeRedundancy, modeling, control } = design;
  const data = [
    ingestion.option,
    ingestion.redundancy,
    plan.storage,
    plan.processing,
    plan.intervalSeconds,
    storeRedundancy,
  ];
  return [...data, modeling.option, control.deployment, control.monitoring].join();
};

/** Designs that keep every promise, each with what the objective counts. */
function keptByForce(scenario: Scenario, catalog: Catalog): ReadonlyMap<string, number> {
  const demand = deriveDemand(scenario, catalog.constants);
  const intervals = RUN_INTERVALS_SECONDS.filter(
    (seconds, at) => at === 0 || seconds <= scenario.freshnessSeconds,
  );
  const kept = new Map<string, number>();
  withoutWords(() => {
    for (const design of everyDesign(scenario, catalog, intervals)) {
      const { promises, cost } = assess(design, demand, catalog);
      if (promises.every((promise) => promise.kept))
        kept.set(
          nameOf(design),
          scenario.objective === 'total' ? cost.totalUsdPerMonth : cost.infrastructureUsdPerMonth,
        );
    }
  });
  return kept;
}

function keptBySweep(scenario: Scenario, catalog: Catalog): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  sweepKept(
    makeDesignSpace(scenario, catalog),
    (usd, ingestion, plan, storeRedundancy, modeling, control) => {
      kept.set(nameOf({ ingestion, plan, storeRedundancy, modeling, control }), usd);
      return Number.POSITIVE_INFINITY;
    },
  );
  return kept;
}

describe.each(Object.entries(EDGES))('at the edge of %s', (_name, edge) => {
  it('the search knows which designs keep it, and what each costs', () => {
    let met = 0;
    fc.assert(
      fc.property(anyBase, anySmallCatalog, fc.nat(10_000), (base, catalog, draw) => {
        const designs = [...everyDesign(base, catalog, [60, 3600])];
        const some = designs[draw % Math.max(1, designs.length)];
        if (some === undefined) return;
        const does = assess(some, deriveDemand(base, catalog.constants), catalog);
        for (const times of [0.999, 1.001, 1.5]) {
          const scenario = edge(base, does, times);
          const [slow, fast] = [keptByForce(scenario, catalog), keptBySweep(scenario, catalog)];
          expect([...fast.keys()].sort()).toEqual([...slow.keys()].sort());
          for (const [design, usd] of fast) expect(usd / (slow.get(design) ?? 0)).toBeCloseTo(1, 9);
          const least =
            searchCheapest(makeDesignSpace(scenario, catalog))?.objectiveUsd ?? Number.POSITIVE_INFINITY;
          const wanted = Math.min(...slow.values());
          if (wanted === Number.POSITIVE_INFINITY) expect(least).toBe(wanted);
          else expect(least / wanted).toBeCloseTo(1, 9);
          met += slow.size > 0 ? 1 : 0;
        }
      }),
      { numRuns: scenarioRuns(60, 12) },
    );
    expect(met).toBeGreaterThan(scenarioRuns(5, 1));
  }, 30_000);
});
