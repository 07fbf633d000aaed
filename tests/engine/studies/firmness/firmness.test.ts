// The ladder of firmness is what a whole sweep of the catalog over the same futures finds, and its odds hold in futures that it never saw.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalog, catalogOf, makeCatalog, STANDARD_CATALOG } from '../../../../src/engine/data/catalog';
import { decide, PRESETS, type Scenario } from '../../../../src/engine/index';
import { deriveDemand } from '../../../../src/engine/laws/demand';
import { sizeArchitecture } from '../../../../src/engine/laws/design';
import { sweepKept } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../../../src/engine/search/space';
import { listCandidates } from '../../../../src/engine/studies/firmness/candidates';
import { climb } from '../../../../src/engine/studies/firmness/climb';
import {
  FIRMNESS_LEVELS,
  type Firmness,
  SHOWN_FUTURES,
} from '../../../../src/engine/studies/firmness/firmness';
import { firmnessSteps } from '../../../../src/engine/studies/firmness/firmnessSteps';
import { keepRace } from '../../../../src/engine/studies/firmness/keepRace';
import { keepsEveryPromise } from '../../../../src/engine/studies/firmness/measureFirmness';
import { SAMPLED_FUTURES, sharedFuture } from '../../../../src/engine/studies/firmness/sharedFutures';
import { shownFuturesSteps } from '../../../../src/engine/studies/firmness/shownFutures';
import {
  complexityLookup,
  heldFuture,
  measureDesign,
} from '../../../../src/engine/studies/uncertainty/futures';
import { everyDesign } from '../../../builders/bruteForce';
import { anyScenario, scenarioWith } from '../../../builders/scenarios';

const SEED = 20_261_129;
const FRESH_SEED = 77;
const FRESH_FUTURES = 1024;

function finished(scenario: Scenario): Firmness {
  const steps = [...firmnessSteps(scenario)].filter((step) => step !== null);
  return steps.at(-1) as Firmness;
}

/** What the race settles: the cost of each level's design. */
function raced(scenario: Scenario, catalog: Catalog): readonly number[] {
  const candidates = listCandidates(scenario, catalog);
  const settled = [...climb(candidates, keepRace(scenario, candidates))].filter((step) => step !== null);
  return settled.map(({ candidate }) => candidates.costUsd[candidate] as number);
}

/** The cheapest cost for each level, from the costs and counts of all designs. */
function swept(
  designs: Iterable<{ readonly costUsd: number; readonly shown: number; readonly all: number }>,
): readonly number[] {
  const costs = FIRMNESS_LEVELS.map(() => Number.POSITIVE_INFINITY);
  for (const { costUsd, shown, all } of designs)
    for (const [place, level] of FIRMNESS_LEVELS.entries())
      if (shown >= level * SHOWN_FUTURES && all >= level * SAMPLED_FUTURES)
        costs[place] = Math.min(costs[place] as number, costUsd);
  return costs.filter(Number.isFinite);
}

const near = (costs: readonly number[]) =>
  costs.map((cost) => expect.closeTo(cost, Math.max(0, 9 - Math.ceil(Math.log10(cost)))));

const SMALL: readonly (readonly [name: string, scenario: Scenario, catalog: Catalog])[] = [
  [
    'a small database',
    PRESETS.startup,
    makeCatalog({
      ingestion: ['direct-writes', 'client-outbox'],
      storage: ['postgresql'],
      processing: ['live-sql', 'rollups-on-write'],
      modeling: ['batch-script'],
      deployment: ['cron', 'ci-orchestrator', 'canary'],
      monitoring: ['logs', 'metrics-alerts'],
    }),
  ],
  [
    'a warehouse',
    scenarioWith({ freshnessSeconds: 1200 }),
    makeCatalog({
      ingestion: ['object-files'],
      storage: ['warehouse'],
      processing: ['incremental'],
      modeling: ['ml-pipeline'],
      deployment: ['ci-orchestrator', 'canary'],
      monitoring: ['metrics-alerts', 'full-observability'],
    }),
  ],
];

test.each(SMALL)(
  '%s: the ladder is what judging every design in every future finds',
  (_, scenario, catalog) => {
    const { options, constants } = catalog;
    const complexityOf = complexityLookup();
    const outcomes: { costUsd: number; shown: number; all: number }[] = [];
    const judge = (k: Catalog['constants']) => {
      const demand = deriveDemand(scenario, k);
      return [...everyDesign(scenario, { constants: k, options }, intervalsUpTo(scenario))].map((design) =>
        measureDesign(design, demand, k, complexityOf),
      );
    };
    for (const { objectiveUsd } of judge(constants))
      outcomes.push({ costUsd: objectiveUsd, shown: 0, all: 0 });
    for (let index = 0; index < SAMPLED_FUTURES; index += 1)
      for (const [place, { promises }] of judge(sharedFuture(index, scenario)).entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined || !promises.every(({ kept }) => kept)) continue;
        outcome.all += 1;
        if (index < SHOWN_FUTURES) outcome.shown += 1;
      }
    const wanted = swept(outcomes);
    expect(wanted.length).toBeGreaterThan(1);
    expect(raced(scenario, catalog)).toEqual(near(wanted));
  },
);

/** Longer ones keep no promise. */
const intervalsUpTo = ({ freshnessSeconds }: Scenario) =>
  RUN_INTERVALS_SECONDS.filter((seconds, place) => place === 0 || seconds <= freshnessSeconds);

describe.each(['growth', 'enterprise'] as const)('over the whole catalog, %s', (preset) => {
  const scenario = PRESETS[preset];
  test('the ladder is what a whole sweep of all futures finds', () => {
    const candidates = listCandidates(scenario, STANDARD_CATALOG);
    const all = new Uint16Array(candidates.costUsd.length);
    const shown = new Uint16Array(candidates.costUsd.length);
    for (let index = 0; index < SAMPLED_FUTURES; index += 1) {
      const space = makeDesignSpace(scenario, {
        ...STANDARD_CATALOG,
        constants: sharedFuture(index, scenario),
      });
      sweepKept(space, (_usd, ingestion, plan, redundancy, modeling, control) => {
        const candidate = candidates.find({
          plan: space.plans.indexOf(plan),
          ingestion: space.ingestions.indexOf(ingestion),
          redundancy,
          modeling: space.modelings.indexOf(modeling),
          control: space.controls.indexOf(control),
        });
        (all[candidate] as number) += 1;
        if (index < SHOWN_FUTURES) (shown[candidate] as number) += 1;
        return Number.POSITIVE_INFINITY;
      });
    }
    const outcomes = [...candidates.costUsd].map((costUsd, place) => ({
      costUsd,
      shown: shown[place] as number,
      all: all[place] as number,
    }));
    expect(raced(scenario, STANDARD_CATALOG)).toEqual(swept(outcomes));
  });
});

const SOME = [...Object.values(PRESETS), ...fc.sample(anyScenario, { seed: SEED, numRuns: 12 })];
const LADDERS = SOME.map(finished);

test('a firmer design never costs less, keeps as much as its rung says, and says what differs', () => {
  expect(LADDERS.flatMap(({ ladder }) => ladder).length).toBeGreaterThan(20);
  for (const { ladder, answer, complete } of LADDERS) {
    expect(complete).toBe(true);
    for (const [place, rung] of ladder.entries()) {
      expect(rung.costUsd).toBeGreaterThanOrEqual(ladder[place - 1]?.costUsd ?? 0);
      expect(rung.keptRatio).toBeGreaterThanOrEqual(rung.level);
      expect(rung.keptFutures.filter(Boolean).length).toBeGreaterThanOrEqual(rung.level * SHOWN_FUTURES);
      expect(rung.extraUsd).toBeCloseTo(rung.costUsd - answer.costUsd, 6);
      const changed = rung.changes.map(({ layer }) => layer);
      for (const [layer, choice] of Object.entries(rung.design.choices))
        expect(changed.includes(layer as (typeof changed)[number])).toBe(
          JSON.stringify(choice) !== JSON.stringify(answer.design.choices[layer as (typeof changed)[number]]),
        );
    }
  }
});

test('the answer is the decision, and a rung that the answer reaches costs no more than the answer', () => {
  for (const { scenario, answer, ladder } of LADDERS) {
    const { kind, chosen } = decide(scenario);
    expect(answer.design).toEqual(chosen.architecture);
    const objective = scenario.objective === 'total' ? 'totalUsdPerMonth' : 'infrastructureUsdPerMonth';
    expect(answer.costUsd / chosen.cost[objective]).toBeCloseTo(1, 9);
    expect(answer.keepsPlan).toBe(kind === 'feasible');
    for (const { level, extraUsd } of ladder)
      if (answer.keptRatio >= level && answer.keptFutures.filter(Boolean).length >= level * SHOWN_FUTURES)
        expect(extraUsd).toBeLessThanOrEqual(1e-6);
  }
});

test('odds hold in fresh futures within four points', () => {
  for (const { scenario, answer, ladder } of LADDERS)
    for (const { design, keptRatio } of [answer, ...ladder]) {
      let kept = 0;
      for (let index = 0; index < FRESH_FUTURES; index += 1) {
        const catalog = { ...STANDARD_CATALOG, constants: sharedFuture(index, scenario, FRESH_SEED) };
        const sized = sizeArchitecture(design, scenario, catalog);
        if (keepsEveryPromise(sized.design, sized.demand, catalog)) kept += 1;
      }
      expect(Math.abs(kept / FRESH_FUTURES - keptRatio), JSON.stringify(scenario)).toBeLessThanOrEqual(0.04);
    }
});

test('a future keeps all exactly where each promise is kept', () => {
  for (const { scenario, answer } of LADDERS.slice(0, 8)) {
    const hold = heldFuture(answer.design, scenario);
    const kept = Array.from({ length: SHOWN_FUTURES }, (_, index) =>
      hold(sharedFuture(index, scenario)).promises.every((promise) => promise.kept),
    );
    expect(answer.keptFutures).toEqual(kept);
  }
});

test('the first step shows the odds of the answer, before any rung', () => {
  const first = [...firmnessSteps(PRESETS.growth)].find((step) => step !== null);
  expect(first?.ladder).toEqual([]);
  expect(first?.complete).toBe(false);
  expect(first?.answer).toEqual(LADDERS[1]?.answer);
});

test('pins that exclude each other are kept in no future, and have no ladder', () => {
  const clash = finished({ ...PRESETS.growth, pins: { ingestion: 'direct-writes', storage: 'warehouse' } });
  expect(clash.answer.keptRatio).toBe(0);
  expect(clash.ladder).toEqual([]);
});

describe('a hundred futures of a shown design', () => {
  const shown = (request: Parameters<typeof shownFuturesSteps>[0]) =>
    [...shownFuturesSteps(request)].filter((step) => step !== null)[0];

  test('are those of the ladder: kept in the same ones', () => {
    for (const { scenario, answer, ladder } of LADDERS.slice(0, 6))
      for (const { design, keptFutures } of [answer, ...ladder]) {
        const { futures, keptCount } = shown({ scenario, design }) ?? {};
        expect(futures?.map((one) => one === 'keeps')).toEqual(keptFutures);
        expect(keptCount).toBe(keptFutures.filter(Boolean).length);
      }
  });

  test('say whether another design would keep all, or none', () => {
    const scenario = PRESETS.enterprise;
    const { futures = [], odds = {}, ranges } = shown({ scenario }) ?? {};
    expect(new Set(futures)).toEqual(new Set(['keeps', 'other', 'none']));
    for (const [index, outcome] of futures.entries()) {
      const catalog = { ...STANDARD_CATALOG, constants: sharedFuture(index, scenario) };
      expect(decide(scenario, catalog).kind === 'feasible').toBe(outcome !== 'none');
    }
    expect(Math.min(...Object.values(odds)) * SHOWN_FUTURES).toBeGreaterThanOrEqual(
      futures.filter((one) => one === 'keeps').length,
    );
    expect(ranges?.totalUsdPerMonth?.p10).toBeLessThan(ranges?.totalUsdPerMonth?.p90 ?? 0);
  });

  test('of a held design that breaks what was promised tell of the free catalog', () => {
    const held = decide(PRESETS.startup).chosen.architecture;
    const result = shown({ scenario: { ...PRESETS.growth, held } });
    expect(result?.design).toEqual(held);
    expect(result?.keptCount).toBe(0);
    expect(result?.futures.filter((one) => one === 'other').length).toBeGreaterThan(90);
  });

  test('leave a number of one’s own as it is', () => {
    const constants = { outageShareOfGap: 0.123 };
    expect(sharedFuture(3, { ...PRESETS.growth, constants }).outageShareOfGap).toBe(0.123);
    expect(sharedFuture(3, PRESETS.growth).outageShareOfGap).not.toBe(0.123);
    expect(catalogOf({ constants }).constants.outageShareOfGap).toBe(0.123);
  });
});
