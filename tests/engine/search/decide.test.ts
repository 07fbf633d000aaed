// The decision as a function: same question, same answer; impossible questions have answers too.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalog } from '../../../src/engine/data/catalog';
import { decide, LAYER_IDS, OPTION_IDS, PRESETS } from '../../../src/engine/index';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

describe('decide', () => {
  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(decide(structuredClone(scenario))).toEqual(decide(scenario));
      }),
      { numRuns: scenarioRuns(100) },
    );
  });

  it('costs the same in whatever order the catalog lists its options', () => {
    const reversed = makeCatalog(
      Object.fromEntries(LAYER_IDS.map((layer) => [layer, [...OPTION_IDS[layer]].reverse()])),
    );
    for (const preset of Object.values(PRESETS)) {
      const cost = decide(preset, reversed).chosen.cost.totalUsdPerMonth;
      expect(cost).toBeCloseTo(decide(preset).chosen.cost.totalUsdPerMonth, 6);
    }
  });

  it('keeps every promise when it says that it does', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const decision = decide(scenario);
        const broken = decision.chosen.promises.filter((promise) => !promise.kept).map(({ id }) => id);
        if (decision.kind === 'feasible') expect(broken).toEqual([]);
        else if (!decision.broken.includes('pins')) expect(broken).toEqual(decision.broken);
      }),
      { numRuns: scenarioRuns(300) },
    );
  });

  it('says which promises break when nothing keeps them', () => {
    const decision = decide(scenarioWith({ reliabilityRatio: 0.99999, assumptions: { peopleOnCall: 2 } }));
    expect(decision.kind === 'infeasible' && decision.broken).toContain('on-call');
  });

  it('says that the kept layers clash, and shows the scenario without them', () => {
    const decision = decide(scenarioWith({ pins: { ingestion: 'object-files', processing: 'flink' } }));
    expect(decision.kind === 'infeasible' && decision.broken).toEqual(['pins']);
    expect(decision.scenario.pins.processing).toBe('flink');
  });

  it('refuses a catalog in which nothing fits together, pinned or not', () => {
    const nothing = makeCatalog({
      ingestion: ['object-files'],
      storage: ['postgresql'],
      processing: ['flink'],
    });
    for (const pins of [{}, { storage: 'postgresql' }] as const)
      expect(() => decide(scenarioWith({ pins }), nothing)).toThrow(/^The catalog offers no architecture\.$/);
  });

  it('keeps the layer that a person keeps', () => {
    const decision = decide(scenarioWith({ pins: { storage: 'clickhouse' } }));
    expect(decision.chosen.parts.storage.option).toBe('clickhouse');
  });

  it('asks for no more than the bill when the question is about the bill', () => {
    const total = decide(PRESETS.growth).chosen.cost;
    const bill = decide(scenarioWith({ objective: 'infrastructure' })).chosen.cost;
    expect(bill.infrastructureUsdPerMonth).toBeLessThanOrEqual(total.infrastructureUsdPerMonth);
    expect(bill.totalUsdPerMonth).toBeGreaterThanOrEqual(total.totalUsdPerMonth);
  });
});
