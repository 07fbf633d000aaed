// What binds: the loosening by one tick that saves most, and nothing when nothing saves.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  findBinding,
  LAYER_IDS,
  type LayerId,
  PRESETS,
  resolveAssumptions,
  type Scenario,
} from '../../../src/engine/index';
import { looserTick } from '../../../src/engine/search/binding';
import { leastUsd } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

const TIME = 60_000;

/** The scenario with only the promise or demand that binds moved. */
function loosened(scenario: Scenario, cause: string, to: number): Scenario {
  const assume = (id: string) => ({ ...scenario, assumptions: { ...scenario.assumptions, [id]: to } });
  switch (cause) {
    case 'traffic':
      return { ...scenario, eventsPerDay: to };
    case 'experiments':
      return { ...scenario, experimentsPerMonth: to };
    case 'reliability':
      return { ...scenario, reliabilityRatio: to };
    case 'freshness':
      return { ...scenario, freshnessSeconds: to };
    case 'budget':
      return { ...scenario, budgetUsdPerMonth: to };
    default:
      return assume(cause === 'serving' ? 'servingPromiseSeconds' : 'dataLossRatio');
  }
}

describe('what binds', () => {
  it(
    'saves what it says when it is loosened',
    () => {
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const decision = decide(scenario);
          const binding = findBinding(decision);
          if (decision.kind === 'infeasible') expect(binding).toBeNull();
          if (binding === null) return;
          const saved = leastUsd(scenario) - leastUsd(loosened(scenario, binding.cause, binding.to));
          expect(saved).toBeCloseTo(binding.savedUsdPerMonth, 2);
          expect(saved).toBeGreaterThan(0);
        }),
        { numRuns: scenarioRuns(60) },
      );
    },
    TIME,
  );

  it('is a demand only where no promise saves anything', () => {
    for (const preset of Object.values(PRESETS)) expect(findBinding(decide(preset))?.isPromise).toBe(true);
    const loose = scenarioWith({
      reliabilityRatio: 0.9,
      freshnessSeconds: 86_400,
      assumptions: { servingPromiseSeconds: 600, dataLossRatio: 0.1 },
    });
    expect(findBinding(decide(loose))).toMatchObject({ isPromise: false });
  });

  it('is the budget when the budget is what makes the answer dear', () => {
    const bill = decide(PRESETS.growth).chosen.cost.infrastructureUsdPerMonth;
    const decision = decide(scenarioWith({ budgetUsdPerMonth: bill * 0.95 }));
    if (decision.kind === 'feasible') expect(findBinding(decision)?.savedUsdPerMonth).toBeGreaterThan(0);
  });
});

describe('the loosening that binds', () => {
  const TICKS = [1, 5, 15, 60, 300, 600];

  /** Every single loosening of a promise, as the page offers it. */
  function promisesLoosened(scenario: Scenario): readonly (readonly [string, number])[] {
    const { servingPromiseSeconds: serving, dataLossRatio: loss } = resolveAssumptions(scenario);
    const slower = TICKS.find((tick) => tick > serving);
    return [
      ['reliability', looserTick('reliability', scenario.reliabilityRatio)],
      ['freshness', looserTick('freshness', scenario.freshnessSeconds)],
      ['serving', slower ?? null],
      ['data-loss', loss * 10 <= 0.1 ? loss * 10 : null],
      ['budget', scenario.budgetUsdPerMonth === null ? null : scenario.budgetUsdPerMonth * 1.5],
    ].filter((row): row is [string, number] => row[1] !== null);
  }

  it(
    'is the one of all promises that saves most',
    () => {
      fc.assert(
        fc.property(anyScenario, fc.boolean(), (any, isTight) => {
          const free = decide({ ...any, budgetUsdPerMonth: null });
          const bill = free.chosen.cost.infrastructureUsdPerMonth;
          const scenario = isTight ? { ...any, budgetUsdPerMonth: bill * 0.97 } : any;
          const decision = decide(scenario);
          if (decision.kind === 'infeasible') return;
          const now = leastUsd(scenario);
          const savings = promisesLoosened(scenario).map(([cause, to]) => ({
            cause,
            saved: now - leastUsd(loosened(scenario, cause, to)),
          }));
          const most = savings.reduce((best, one) => (one.saved > best.saved ? one : best));
          const binding = findBinding(decision);
          if (most.saved <= now * 0.002) expect(binding?.isPromise ?? false).toBe(false);
          else {
            expect(binding).toMatchObject({ cause: most.cause, isPromise: true });
            expect(binding?.savedUsdPerMonth).toBeCloseTo(most.saved, 2);
          }
        }),
        { numRuns: scenarioRuns(30) },
      );
    },
    TIME,
  );

  it('says where it stood and where it went, and which layer gives', () => {
    for (const scenario of Object.values(PRESETS)) {
      const decision = decide(scenario);
      const binding = findBinding(decision);
      if (binding === null) throw new Error('nothing binds');
      const then = decide(loosened(scenario, binding.cause, binding.to)).chosen;
      const fall = (layer: LayerId) => {
        const [a, b] = [decision.chosen.cost.byLayer[layer], then.cost.byLayer[layer]];
        return (
          a.infrastructureUsdPerMonth +
          a.peopleUsdPerMonth -
          b.infrastructureUsdPerMonth -
          b.peopleUsdPerMonth
        );
      };
      const changed = LAYER_IDS.filter(
        (layer) => decision.chosen.parts[layer].option !== then.parts[layer].option,
      );
      const falls = (changed.length > 0 ? changed : LAYER_IDS).map(fall);
      expect(fall(binding.layer)).toBe(Math.max(...falls));
      expect(binding.to).not.toBe(binding.from);
    }
  });

  it('of a demand names the side of less: fewer events or fewer tests', () => {
    const loose = scenarioWith({
      reliabilityRatio: 0.9,
      freshnessSeconds: 86_400,
      assumptions: { servingPromiseSeconds: 600, dataLossRatio: 0.1 },
    });
    const binding = findBinding(decide(loose));
    expect(binding?.to).toBeLessThan(binding?.from ?? 0);
    expect(binding).toMatchObject({ metric: 'cost' });
  });
});

describe('a promise that holds the answer alone', () => {
  const free = {
    reliabilityRatio: 0.9,
    freshnessSeconds: 86_400,
    assumptions: { servingPromiseSeconds: 600, dataLossRatio: 0.1 },
  } as const;
  const binding = (changes: Partial<Scenario['assumptions']>, rest: Partial<Scenario> = {}) =>
    findBinding(decide(scenarioWith({ ...free, ...rest, assumptions: { ...free.assumptions, ...changes } })));

  it('of answers goes to the next of its ticks', () => {
    for (const [from, to] of [
      [2, 5],
      [5, 15],
      [14, 15],
    ] as const)
      expect(binding({ servingPromiseSeconds: from, rawQueryShare: 1, queriesPerDay: 5e4 })).toMatchObject({
        cause: 'serving',
        isPromise: true,
        from,
        to,
        metric: 'latency',
      });
  });

  it('of loss goes ten times up, to a tenth at most', () => {
    const strict = [1e-7, 1e-6, 1e-5, 1e-4, 1e-3].map((dataLossRatio) => binding({ dataLossRatio }));
    const bound = strict.filter((one) => one?.cause === 'data-loss');
    expect(bound.length).toBeGreaterThan(0);
    for (const one of bound) {
      expect(one).toMatchObject({ isPromise: true, metric: 'reliability' });
      expect((one?.to ?? 0) / (one?.from ?? 1)).toBeCloseTo(10, 9);
    }
    expect(binding({ dataLossRatio: 0.05 })?.cause).not.toBe('data-loss');
  });
});

describe('the next labelled tick', () => {
  it('lies to the loose side: older data, fewer events, less reliable', () => {
    expect(looserTick('freshness', 3600)).toBe(14_400);
    expect(looserTick('freshness', 3000)).toBe(3600);
    expect(looserTick('reliability', 0.97)).toBe(0.9);
    expect(looserTick('traffic', 1e8)).toBe(1e6);
    expect(looserTick('experiments', 40)).toBe(10);
  });

  it('is none at the loose end', () => {
    expect(looserTick('freshness', 86_400)).toBeNull();
    expect(looserTick('reliability', 0.9)).toBeNull();
    expect(looserTick('experiments', 0)).toBeNull();
  });
});
