// The frontier over random scenarios: nothing beats it, the decision stands on it, and each of its points can be had by choosing it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { decide, LAYER_IDS, PRESETS, type Scenario } from '../../../../src/engine/index';
import { searchCheapest } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../../src/engine/search/space';
import {
  COMBINATIONS,
  type Frontier,
  type FrontierAxis,
  optionCode,
  optionsOfCode,
} from '../../../../src/engine/studies/frontier/frontier';
import { cheapestByOptions, frontierSteps } from '../../../../src/engine/studies/frontier/frontierSteps';
import { FRONTIER_AXES } from '../../../../src/state/studySettings';
import { bruteForce } from '../../../builders/bruteForce';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario } from '../../../builders/scenarios';

const TIME = 240_000;
const ROUNDING = 1e-9;

function frontierOf(scenario: Scenario, axis: FrontierAxis): Frontier {
  for (const frontier of frontierSteps({ scenario, axis })) if (frontier !== null) return frontier;
  throw new Error('A frontier ends with a result.');
}

const less = (axis: FrontierAxis, place: number) => (axis === 'reliability' ? 1 - place : place);
const objectiveUsd = (scenario: Scenario) => {
  const { chosen } = decide(scenario);
  return scenario.objective === 'total'
    ? chosen.cost.totalUsdPerMonth
    : chosen.cost.infrastructureUsdPerMonth;
};

const anyCase = fc.tuple(anyScenario, fc.constantFrom(...FRONTIER_AXES));

describe('option codes', () => {
  it('name every combination once, and lead back to it', () => {
    for (let code = 0; code < COMBINATIONS; code += 1) {
      const options = optionsOfCode(code);
      const ids = LAYER_IDS.map((layer) => options[layer]) as Parameters<typeof optionCode>;
      expect(optionCode(...ids)).toBe(code);
    }
  });
});

describe('the cheapest of every combination', () => {
  it(
    'is what the decision finds when its options are pinned, and nothing where that finds nothing',
    () => {
      fc.assert(
        fc.property(anyScenario, fc.nat(COMBINATIONS - 1), (drawn, draw) => {
          const scenario = { ...drawn, pins: {} };
          const { objectiveUsd: usd } = cheapestByOptions(makeDesignSpace(scenario, catalogOf(scenario)));
          const kept = [...usd.keys()].filter((code) => Number.isFinite(usd[code]));
          for (const code of [draw, kept[draw % Math.max(1, kept.length)] ?? draw]) {
            const pinned = { ...scenario, pins: optionsOfCode(code) };
            const found = searchCheapest(makeDesignSpace(pinned, catalogOf(pinned)));
            expect(usd[code]).toBe(found?.objectiveUsd ?? Number.POSITIVE_INFINITY);
          }
        }),
        { numRuns: scenarioRuns(150, 4) },
      );
    },
    TIME,
  );

  it(
    'counts the designs that keep every promise as trying them one by one does',
    () => {
      const pins = { ingestion: 'object-files', storage: 'warehouse' } as const;
      const scenario: Scenario = { ...PRESETS.growth, pins };
      const catalog = catalogOf(scenario);
      const slow = bruteForce(scenario, catalog);
      const fast = cheapestByOptions(makeDesignSpace(scenario, catalog));
      expect(slow.kept).toBeGreaterThan(100);
      expect(fast.keptDesigns).toBe(slow.kept);
    },
    TIME,
  );
});

describe('the frontier', () => {
  it(
    'is beaten by nothing, and beats all the rest',
    () => {
      let beatenSeen = 0;
      fc.assert(
        fc.property(anyCase, ([scenario, axis]) => {
          const { efficient, beaten } = frontierOf(scenario, axis);
          const all = [
            ...efficient.map(({ place, objectiveUsdPerMonth }) => ({ place, usd: objectiveUsdPerMonth })),
            ...[...beaten.place].map((place, at) => ({ place, usd: beaten.objectiveUsdPerMonth[at] ?? 0 })),
          ];
          const beats = efficient.map(({ place, objectiveUsdPerMonth: usd, isChosen }) =>
            all.filter((other) => {
              const cheaper = other.usd < usd * (1 - ROUNDING);
              const stricter = less(axis, other.place) < less(axis, place) * (1 - ROUNDING);
              const asStrict = less(axis, other.place) <= less(axis, place);
              return (cheaper && asStrict) || (!isChosen && stricter && other.usd <= usd * (1 + ROUNDING));
            }),
          );
          expect(beats.flat()).toEqual([]);
          const rest = all.slice(efficient.length);
          beatenSeen += rest.length;
          const unbeaten = rest.filter((other) =>
            efficient.every(
              ({ place, objectiveUsdPerMonth: usd }) =>
                usd > other.usd * (1 + ROUNDING) ||
                less(axis, place) > less(axis, other.place) * (1 + ROUNDING),
            ),
          );
          expect(unbeaten).toEqual([]);
        }),
        { numRuns: scenarioRuns(60, 4) },
      );
      expect(beatenSeen).toBeGreaterThan(scenarioRuns(1000));
    },
    TIME,
  );

  it(
    'holds the decision of every scenario that pins nothing, at its cost and at least at its promise',
    () => {
      let seen = 0;
      fc.assert(
        fc.property(anyCase, ([drawn, axis]) => {
          const scenario = { ...drawn, pins: {} };
          const { chosen, efficient } = frontierOf(scenario, axis);
          const decision = decide(scenario);
          expect(chosen !== null).toBe(decision.kind === 'feasible');
          if (chosen === null) return;
          seen += 1;
          expect(chosen.isEfficient).toBe(true);
          expect(chosen.extraUsdPerMonth).toBe(0);
          expect(efficient.filter(({ isChosen }) => isChosen)).toEqual([chosen.point]);
          expect(chosen.point.objectiveUsdPerMonth / objectiveUsd(scenario)).toBeCloseTo(1, 8);
          for (const layer of LAYER_IDS)
            expect(chosen.point.options[layer]).toBe(decision.chosen.architecture.choices[layer].option);
          if (axis === 'freshness') expect(chosen.point.place).toBeLessThanOrEqual(scenario.freshnessSeconds);
          if (axis === 'reliability')
            expect(chosen.point.place).toBeGreaterThanOrEqual(scenario.reliabilityRatio);
        }),
        { numRuns: scenarioRuns(100, 8) },
      );
      expect(seen).toBeGreaterThan(scenarioRuns(30, 2));
    },
    TIME,
  );

  it(
    'says what pins cost, and that nothing is beaten by pins alone',
    () => {
      let dearer = 0;
      fc.assert(
        fc.property(anyCase, ([scenario, axis]) => {
          const { chosen } = frontierOf(scenario, axis);
          if (chosen === null) return;
          const free = objectiveUsd({ ...scenario, pins: {} });
          expect((chosen.point.objectiveUsdPerMonth - chosen.extraUsdPerMonth) / free).toBeCloseTo(1, 8);
          if (chosen.extraUsdPerMonth > free * ROUNDING) {
            dearer += 1;
            if (axis !== 'complexity') expect(chosen.isEfficient).toBe(false);
          }
        }),
        { numRuns: scenarioRuns(120, 8) },
      );
      expect(dearer).toBeGreaterThan(0);
    },
    TIME,
  );

  it(
    'hands on scenarios that are answered by their points',
    () => {
      fc.assert(
        fc.property(anyCase, ([scenario, axis]) => {
          for (const { scenario: there, options, objectiveUsdPerMonth } of frontierOf(scenario, axis)
            .efficient) {
            const decision = decide(there);
            expect(decision.kind).toBe('feasible');
            expect(objectiveUsd(there) / objectiveUsdPerMonth).toBeCloseTo(1, 9);
            for (const layer of LAYER_IDS)
              expect(decision.chosen.architecture.choices[layer].option).toBe(options[layer]);
          }
        }),
        { numRuns: scenarioRuns(60, 4) },
      );
    },
    TIME,
  );

  it('is empty where nothing keeps the other promises, and shows what can be kept where only this one is too strict', () => {
    const hopeless: Scenario = { ...PRESETS.growth, budgetUsdPerMonth: 100 };
    expect(frontierOf(hopeless, 'freshness')).toMatchObject({ efficient: [], chosen: null });
    const strict: Scenario = { ...PRESETS.growth, reliabilityRatio: 0.99999 };
    const { efficient, chosen } = frontierOf(strict, 'reliability');
    expect(chosen).toBeNull();
    expect(efficient.length).toBeGreaterThan(2);
  });
});
