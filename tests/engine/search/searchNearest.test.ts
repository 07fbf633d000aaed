// The nearest design against every design there is, one promise after the other made too strict.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, catalogOf, STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { LAYER_IDS, OPTION_IDS, type OptionId, PRESETS, type Scenario } from '../../../src/engine/index';
import { searchCheapest } from '../../../src/engine/search/cheapest';
import { searchNearest } from '../../../src/engine/search/nearest';
import { makeDesignSpace, RUN_INTERVALS_SECONDS } from '../../../src/engine/search/space';
import { withoutWords } from '../../builders/againstBruteForce';
import { everyDesign } from '../../builders/bruteForce';
import { anySmallCatalog } from '../../builders/catalogs';
import { overspent } from '../../builders/overspent';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const EASY: Scenario = {
  ...PRESETS.growth,
  eventsPerDay: 1e7,
  experimentsPerMonth: 20,
  freshnessSeconds: 86_400,
  reliabilityRatio: 0.9,
  budgetUsdPerMonth: null,
  assumptions: { dataLossRatio: 0.1, servingPromiseSeconds: 600, onlineDecisionShare: 0, streamConsumers: 1 },
};
const easyBut = (changes: Partial<Scenario>, assumptions: Scenario['assumptions'] = {}): Scenario => ({
  ...EASY,
  ...changes,
  assumptions: { ...EASY.assumptions, ...assumptions },
});

/** What is too strict in each, for some designs or for all. */
const HARSH: Readonly<Record<string, readonly Scenario[]>> = {
  freshness: [0.1, 2, 30, 600].map((freshnessSeconds) => easyBut({ freshnessSeconds })),
  reliability: [0.99, 0.999, 0.99999].map((reliabilityRatio) => easyBut({ reliabilityRatio })),
  'a dear night': [0.999, 0.9999].map((reliabilityRatio) =>
    easyBut({ reliabilityRatio, budgetUsdPerMonth: 3000 }, { peopleOnCall: 8, regionPriceFactor: 1.4 }),
  ),
  'the people on call': [0.9995, 0.99999].map((reliabilityRatio) =>
    easyBut({ reliabilityRatio }, { peopleOnCall: 6 }),
  ),
  serving: [1, 3, 20].map((servingPromiseSeconds) =>
    easyBut({ eventsPerDay: 1e9 }, { servingPromiseSeconds }),
  ),
  'data loss': [1e-6, 1e-4].map((dataLossRatio) => easyBut({}, { dataLossRatio })),
  budget: [10, 1000, 5000].map((budgetUsdPerMonth) =>
    easyBut({ budgetUsdPerMonth, experimentsPerMonth: 400 }, { regionPriceFactor: 1.4 }),
  ),
  load: [1e11, 1e13].map((eventsPerDay) => easyBut({ eventsPerDay }, { servingPromiseSeconds: 60 })),
  'online decisions': [0.1, 60, 3600].map((freshnessSeconds) =>
    easyBut({ freshnessSeconds, eventsPerDay: 1e9 }, { onlineDecisionShare: 0.3 }),
  ),
  'many readers': [1e8, 1e11].map((eventsPerDay) =>
    easyBut({ eventsPerDay, freshnessSeconds: 60 }, { streamConsumers: 20 }),
  ),
  'all at once': [
    easyBut(
      { eventsPerDay: 1e10, freshnessSeconds: 1, reliabilityRatio: 0.9999, budgetUsdPerMonth: 2000 },
      { dataLossRatio: 1e-6, servingPromiseSeconds: 1, onlineDecisionShare: 0.1, streamConsumers: 5 },
    ),
  ],
};

/** Few options a layer, or all options with four of six layers pinned, so that all designs can be tried. */
const anyOffer: fc.Arbitrary<{ readonly catalog: Catalog; readonly pins: Scenario['pins'] }> = fc.oneof(
  { arbitrary: anySmallCatalog.map((catalog) => ({ catalog, pins: {} })), weight: 3 },
  {
    arbitrary: fc
      .shuffledSubarray([...LAYER_IDS], { minLength: 4, maxLength: 4 })
      .chain((layers) =>
        fc.record(
          Object.fromEntries(layers.map((layer) => [layer, fc.constantFrom<OptionId>(...OPTION_IDS[layer])])),
        ),
      )
      .map((pins) => ({ catalog: STANDARD_CATALOG, pins })),
    weight: 1,
  },
);

function nearestOfAll(scenario: Scenario, catalog: Catalog) {
  const { demand } = makeDesignSpace(scenario, catalog);
  const intervals = RUN_INTERVALS_SECONDS.filter(
    (seconds, at) => at === 0 || seconds <= scenario.freshnessSeconds,
  );
  const all = withoutWords(() =>
    [...everyDesign(scenario, catalog, intervals)].map((design) => overspent(design, demand, catalog)),
  );
  const miss = Math.min(...all.map((one) => one.miss));
  return {
    count: all.length,
    miss,
    usd: Math.min(...all.filter((one) => one.miss <= miss).map(({ usd }) => usd)),
  };
}

describe.each(Object.entries(HARSH))('where %s is too much', (_name, scenarios) => {
  it('the nearest misses by as little as any design, and costs least of those', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), anyOffer, (harsh, { catalog, pins }) => {
        const scenario = { ...harsh, pins };
        const space = makeDesignSpace(scenario, catalog);
        const nearest = searchNearest(space);
        const wanted = nearestOfAll(scenario, catalog);
        expect(nearest === null).toBe(wanted.count === 0);
        if (nearest === null) return;
        met += 1;
        const found = overspent(nearest, space.demand, catalog);
        expect(found.miss).toBeCloseTo(wanted.miss, 9);
        expect(found.usd).toBeLessThanOrEqual(wanted.usd * (1 + 1e-9));
      }),
      { numRuns: scenarioRuns(60, 12) },
    );
    expect(met).toBeGreaterThan(2);
  }, 30_000);
});

it('where every promise can be kept, the nearest keeps them all at the least bill', () => {
  let kept = 0;
  fc.assert(
    fc.property(anyScenario, (drawn) => {
      const scenario: Scenario = { ...drawn, objective: 'infrastructure' };
      const space = makeDesignSpace(scenario, catalogOf(scenario));
      const cheapest = searchCheapest(space);
      if (cheapest === null) return;
      kept += 1;
      const nearest = searchNearest(space);
      if (nearest === null) throw new Error('The cheapest misses by nothing.');
      const { miss, usd } = overspent(nearest, space.demand, catalogOf(scenario));
      expect(miss).toBe(0);
      expect(usd / cheapest.objectiveUsd).toBeCloseTo(1, 9);
    }),
    { numRuns: scenarioRuns(150, 20) },
  );
  expect(kept).toBeGreaterThan(3);
}, 60_000);

/** All but one or two layers pinned, and something in them too small. */
const NARROW: Readonly<Record<string, Scenario>> = {
  'what a server can carry': {
    ...easyBut({ eventsPerDay: 3e10 }),
    pins: { ingestion: 'managed-stream', deployment: 'cron', monitoring: 'logs', storage: 'clickhouse' },
  },
  'what an orchestrator can carry': {
    ...easyBut({ eventsPerDay: 1e11 }),
    pins: {
      ingestion: 'managed-stream',
      deployment: 'ci-orchestrator',
      monitoring: 'logs',
      storage: 'lakehouse',
    },
  },
  'the time of a decision': {
    ...easyBut({ freshnessSeconds: 5, eventsPerDay: 1e9 }, { onlineDecisionShare: 0.3 }),
    constants: { decisionPromiseSeconds: 0.002 },
    pins: { ingestion: 'managed-stream', deployment: 'kubernetes', storage: 'clickhouse' },
  },
  'the age of tables behind an online store': {
    ...easyBut({ freshnessSeconds: 5, eventsPerDay: 1e9 }, { onlineDecisionShare: 0.3 }),
    constants: { commitSeconds: 2000 },
    pins: { storage: 'lakehouse', processing: 'flink' },
  },
  'models that fail': {
    ...easyBut({ reliabilityRatio: 0.99999 }, { onlineDecisionShare: 0.3 }),
    pins: { ingestion: 'managed-stream', storage: 'clickhouse', processing: 'rollups-on-write' },
  },
  'what comes in without a log': {
    ...easyBut({ freshnessSeconds: 0.1 }, { streamConsumers: 3 }),
    pins: { storage: 'clickhouse', processing: 'rollups-on-write', monitoring: 'logs' },
  },
};

it.each(Object.entries(NARROW))(
  'where %s is too little, the nearest misses by as little as any design',
  (_, scenario) => {
    const catalog = catalogOf(scenario);
    const { count, miss, usd } = nearestOfAll(scenario, catalog);
    expect(count).toBeGreaterThan(1);
    expect(miss).toBeGreaterThan(0);
    const space = makeDesignSpace(scenario, catalog);
    const nearest = searchNearest(space);
    if (nearest === null) throw new Error('Some design is nearest.');
    const found = overspent(nearest, space.demand, catalog);
    expect(found.miss).toBeCloseTo(miss, 9);
    expect(found.usd).toBeLessThanOrEqual(usd * (1 + 1e-9));
  },
);
