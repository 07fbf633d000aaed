// An assessment as a whole: stages, causes, promises at their very edge, complexity of the drawn graph, tier and tightest part.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import {
  type Architecture,
  type Assessment,
  decide,
  LAYER_IDS,
  mapLayers,
  type OptionId,
  PRESETS,
  type PromiseId,
  type Scenario,
} from '../../../src/engine/index';
import { assess } from '../../../src/engine/laws/assess';
import { assessComplexity } from '../../../src/engine/laws/complexity';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { sizeArchitecture } from '../../../src/engine/laws/design';
import { assessExperiments } from '../../../src/engine/laws/experiments';
import { dataPath, tablesMissRatio } from '../../../src/engine/laws/freshness';
import {
  collectorLossRatio,
  dataPlaneLossRatio,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
  storeUnavailability,
} from '../../../src/engine/laws/reliability';
import { OPTIONS } from '../../../src/engine/options/options';
import { checkPromises, type ToldFacts } from '../../../src/engine/promises';
import { assessFixed } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const HOURS = 730.5;
const chosen = (scenario: Scenario) => decide(scenario).chosen;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const law = (check: (assessment: Assessment) => void) =>
  fc.assert(
    fc.property(anyScenario, (scenario) => check(chosen(scenario))),
    { numRuns: scenarioRuns(40) },
  );

describe('the stages of an event', () => {
  it('are waits of half their width and work, ages rising along the way to the figure of the card', () => {
    law(({ freshness }) => {
      const { stages, p95Seconds, p50Seconds, p5Seconds } = freshness;
      for (const { kind, meanSeconds, maxSeconds } of stages) {
        expect(meanSeconds).toBeGreaterThan(0);
        expect(meanSeconds).toBe(kind === 'wait' ? maxSeconds / 2 : maxSeconds);
      }
      stages.slice(1).forEach((stage, index) => {
        expect(stage.ageP50Seconds).toBeGreaterThanOrEqual((stages[index]?.ageP50Seconds ?? 0) * (1 - 1e-5));
      });
      const last = stages.at(-1);
      expect((last?.ageP95Seconds ?? 0) / p95Seconds).toBeCloseTo(1, 3);
      expect((last?.ageP50Seconds ?? 0) / p50Seconds).toBeCloseTo(1, 3);
      expect((last?.ageP5Seconds ?? 0) / p5Seconds).toBeCloseTo(1, 2);
    });
  });

  it('are told by name: files close, logs are passed, runs are waited for', () => {
    const named = (scenario: Scenario) =>
      chosen(scenario).freshness.stages.map(({ layer, kind, id }) => `${layer} ${kind} ${id}`);
    expect(named(PRESETS.growth)).toEqual([
      'ingestion wait file-close',
      'ingestion work file-load',
      'processing wait next-run',
      'processing work run',
    ]);
    expect(named(PRESETS.enterprise)).toEqual([
      'ingestion work log',
      'processing work stream-job',
      'modeling work online-write',
    ]);
  });

  it('have twenty quantiles, symmetric about the median', () => {
    law(({ freshness }) => {
      const { ageQuantilesSeconds: dots, p50Seconds, p95Seconds } = freshness;
      expect(dots).toHaveLength(20);
      expect(dots[9]).toBeLessThanOrEqual(p50Seconds * (1 + 1e-5));
      expect(dots[10]).toBeGreaterThanOrEqual(p50Seconds * (1 - 1e-5));
      expect(dots[18]).toBeLessThanOrEqual(p95Seconds * (1 + 1e-5));
      expect(dots[19]).toBeGreaterThanOrEqual(p95Seconds * (1 - 1e-5));
      expect(freshness.stages).toBe(freshness.stages);
      expect(freshness.ageQuantilesSeconds).toBe(dots);
    });
  });
});

describe('reliability', () => {
  it('is what the causes leave of a month, against the hours that the promise allows', () => {
    law(({ reliability, demand, freshness }) => {
      const hours = sum(reliability.causes.map(({ hoursPerMonth }) => hoursPerMonth));
      const late = Math.min(HOURS, hours);
      expect(reliability.lateHoursPerMonth).toBeCloseTo(late, 9);
      expect(reliability.onTimeRatio).toBeCloseTo(1 - late / HOURS, 12);
      const budget = (1 - demand.scenario.reliabilityRatio) * HOURS;
      expect(reliability.budgetHoursPerMonth).toBeCloseTo(budget, 9);
      expect(reliability.budgetLeftHoursPerMonth).toBeCloseTo(budget - late, 9);
      const [changes, , , missed] = reliability.causes;
      const mend = (reliability.detectSeconds + reliability.repairSeconds) / 3600;
      expect(changes?.hoursPerMonth).toBeCloseTo(
        reliability.incidentsPerMonth * mend * reliability.blastRatio,
        9,
      );
      expect(missed?.hoursPerMonth).toBeCloseTo(freshness.missRatio * HOURS, 9);
      expect(reliability.changesPerMonth).toBeCloseTo(
        demand.changesPerMonth + demand.scenario.experimentsPerMonth,
        9,
      );
    });
  });

  it('names the layer that each cause belongs to', () => {
    const { causes } = chosen(PRESETS.growth).reliability;
    expect(causes.map(({ id, layer }) => `${id} ${layer}`)).toEqual([
      'changes deployment',
      'failed-runs processing',
      'outages storage',
      'missed-freshness processing',
    ]);
  });

  it('counts outages of the online store where decisions are asked of it', () => {
    const { architecture } = chosen(PRESETS.enterprise);
    const outages = (models: OptionId) =>
      assessFixed(
        {
          ...architecture,
          choices: { ...architecture.choices, modeling: { option: models, redundancy: 'several-zones' } },
        },
        PRESETS.enterprise,
      ).reliability.causes.find(({ id }) => id === 'outages')?.hoursPerMonth ?? 0;
    expect(outages('online-inference') - outages('ml-pipeline')).toBeCloseTo(
      k.onlineStoreGap * k.outageShareOfGap * HOURS,
      9,
    );
  });
});

describe('serving', () => {
  it('has times of decisions only where decisions are asked, and where something answers', () => {
    const { architecture } = chosen(PRESETS.enterprise);
    const asked = (onlineDecisionShare: number, option: OptionId) =>
      assessFixed(
        {
          ...architecture,
          choices: { ...architecture.choices, modeling: { option, redundancy: 'several-zones' } },
        },
        { ...PRESETS.enterprise, assumptions: { onlineDecisionShare } },
      ).serving;
    expect(asked(0, 'online-inference')).toMatchObject({
      decisionP95Seconds: null,
      decisionP99Seconds: null,
    });
    expect(asked(0.05, 'ml-pipeline')).toMatchObject({ decisionP95Seconds: null, decisionP99Seconds: null });
    const { decisionP95Seconds: p95, decisionP99Seconds: p99 } = asked(0.05, 'online-inference');
    expect(p95).toBeGreaterThan(0);
    expect(p99).toBeGreaterThan(p95 ?? Number.POSITIVE_INFINITY);
  });
});

describe('tables', () => {
  it('are as old as the dashboards see them, and behind an online store older than what is in motion', () => {
    const stream = chosen(PRESETS.enterprise).freshness;
    expect(stream.consumer).toBe('online-store');
    expect(stream.tablesP95Seconds).toBeGreaterThan(10 * stream.p95Seconds);
    const { architecture } = chosen(PRESETS.enterprise);
    const slow = assessFixed(architecture, { ...PRESETS.enterprise, freshnessSeconds: 3600 }).freshness;
    expect(slow.consumer).toBe('dashboards');
    expect(slow.tablesP95Seconds).toBe(slow.p95Seconds);
    expect(slow.stages.map(({ id }) => id)).toEqual(['log', 'commit', 'stream-job']);
  });
});

describe('outages and losses', () => {
  it('add those of the store, of the pipeline beyond its slack and of what answers online', () => {
    for (const scenario of Object.values(PRESETS)) {
      const { architecture, reliability, dataLoss } = chosen(scenario);
      const { design, demand } = sizeArchitecture(architecture, scenario, STANDARD_CATALOG);
      const { ingestion, plan, control, modeling, storeRedundancy } = design;
      const slack = slackSeconds(
        { demand, constants: k },
        dataPath({ demand, constants: k }, ingestion, plan),
      );
      const down = pipelineUnavailability(ingestion, plan) + control.unavailability;
      const hours =
        (storeUnavailability(k, plan.storage, storeRedundancy) + modeling.unavailability) * HOURS +
        pipelineOutageHours(k, down, slack);
      expect(reliability.causes.find(({ id }) => id === 'outages')?.hoursPerMonth).toBeCloseTo(hours, 9);
      const lost = dataPlaneLossRatio(k, ingestion, { storage: plan.storage, redundancy: storeRedundancy });
      expect(dataLoss.lostRatio).toBeCloseTo(lost + collectorLossRatio(ingestion, control), 15);
    }
  });
});

describe('data loss', () => {
  it('is a share of the events of a year, and never more than all', () => {
    law(({ dataLoss, demand }) => {
      expect(dataLoss.lostRatio).toBeLessThanOrEqual(1);
      expect(dataLoss.lostEventsPerYear).toBeCloseTo(
        dataLoss.lostRatio * demand.scenario.eventsPerDay * 365.25,
        6,
      );
    });
  });
});

describe('the layer that answers for a promise', () => {
  it('is the slowest, the dearest, the latest or the fullest, or the one that the promise is about', () => {
    for (const scenario of Object.values(PRESETS)) {
      const { promises, freshness, reliability, cost, tightest } = chosen({
        ...scenario,
        budgetUsdPerMonth: 1e9,
        reliabilityRatio: 0.9995,
      });
      const layerOf = (id: PromiseId) => promises.find((promise) => promise.id === id)?.layer;
      const most = <T>(items: readonly T[], size: (item: T) => number) =>
        items.toSorted((a, b) => size(b) - size(a))[0];
      expect(layerOf('freshness')).toBe(most(freshness.stages, (stage) => stage.meanSeconds)?.layer);
      expect(layerOf('reliability')).toBe(most(reliability.causes, (cause) => cause.hoursPerMonth)?.layer);
      expect(layerOf('budget')).toBe(
        most(LAYER_IDS, (layer) => cost.byLayer[layer].infrastructureUsdPerMonth),
      );
      expect(layerOf('capacity')).toBe(tightest.layer);
      expect(layerOf('serving')).toBe('storage');
      expect(layerOf('data-loss')).toBe('ingestion');
      expect(layerOf('on-call')).toBe('monitoring');
    }
  });
});

describe('a promise', () => {
  const { design, demand } = sizeArchitecture(
    chosen(PRESETS.enterprise).architecture,
    PRESETS.enterprise,
    STANDARD_CATALOG,
  );
  const real = assess(design, demand, STANDARD_CATALOG);
  const { freshness, reliability } = real;
  const told = {
    path: dataPath({ demand, constants: k }, design.ingestion, design.plan),
    missRatio: freshness.missRatio,
    tablesMissRatio: freshness.tablesMissRatio,
    lostRatio: real.dataLoss.lostRatio,
    lateHoursPerMonth: reliability.lateHoursPerMonth,
    infrastructureUsdPerMonth: real.cost.infrastructureUsdPerMonth,
    promisedAgeSeconds: freshness.p95Seconds,
    slowestLayer: freshness.slowestLayer,
    lateCauses: reliability.causes,
    byLayer: real.cost.byLayer,
    tightestLayer: real.tightest.layer,
  };
  const check = (facts: Partial<ToldFacts>, d = demand, by = design) => {
    const checks = checkPromises({ ...by, ...told, ...facts }, { demand: d, constants: k });
    return (id: PromiseId) => checks.find((one) => one.id === id);
  };
  const with_ = (scenario: Partial<Scenario>) => deriveDemand({ ...PRESETS.enterprise, ...scenario }, k);

  it('of freshness is kept with one arrival in twenty too old, and not with more', () => {
    const at = (missRatio: number) => check({ missRatio })('freshness');
    expect(at(0.05)?.kept).toBe(true);
    expect(at(0.0501)?.kept).toBe(false);
    expect(at(0)?.usedRatio).toBeCloseTo(real.freshness.p95Seconds / demand.scenario.freshnessSeconds, 12);
  });

  it('in motion also asks for tables no older than a quarter of an hour', () => {
    const at = (tablesMissRatio: number) => check({ missRatio: 0, tablesMissRatio })('freshness')?.kept;
    expect(at(0.05)).toBe(true);
    expect(at(0.051)).toBe(false);
    const { tables } = told.path;
    const late = {
      ...tables,
      runWaitSeconds: 901 / 0.95,
      closeWaitSeconds: 0,
      delaySeconds: 1e-3,
      delaySdSeconds: 0,
    };
    const path = { ...told.path, tables: late };
    expect(tablesMissRatio(path)).toBeGreaterThan(0.05);
    expect(tablesMissRatio({ ...path, consumer: 'dashboards' })).toBe(0);
    expect(tablesMissRatio({ ...path, tables: { ...late, runWaitSeconds: 899 / 0.95 } })).toBeLessThan(0.05);
  });

  it('of answers, loss, money and lateness is kept at the edge and broken just over it', () => {
    const { servingPromiseSeconds, dataLossRatio } = demand.assumptions;
    const budget = with_({ budgetUsdPerMonth: 1000 });
    const lateBudget = (1 - demand.scenario.reliabilityRatio) * HOURS;
    const edge: readonly (readonly [PromiseId, (times: number) => ReturnType<typeof check>])[] = [
      [
        'serving',
        (times) =>
          check({}, demand, {
            ...design,
            plan: {
              ...design.plan,
              size: { ...design.plan.size, queryP95Seconds: servingPromiseSeconds * times },
            },
          }),
      ],
      [
        'decision',
        (times) =>
          check({}, demand, {
            ...design,
            modeling: {
              ...design.modeling,
              decision: { p95Seconds: 0, p99Seconds: k.decisionPromiseSeconds * times },
            },
          }),
      ],
      ['data-loss', (times) => check({ lostRatio: dataLossRatio * times })],
      ['budget', (times) => check({ infrastructureUsdPerMonth: 1000 * times }, budget)],
      ['reliability', (times) => check({ lateHoursPerMonth: lateBudget * times })],
    ];
    for (const [id, at] of edge) {
      expect(at(1)(id)?.kept, id).toBe(true);
      expect(at(1)(id)?.usedRatio, id).toBeCloseTo(1, 9);
      expect(at(1.001)(id)?.kept, id).toBe(false);
      expect(at(3)(id)?.usedRatio, id).toBeCloseTo(3, 9);
    }
  });

  it('of online decisions stands only where some are asked, and is far gone where nothing answers', () => {
    expect(check({})('decision')?.kept).toBe(true);
    const nobody = check({}, demand, { ...design, modeling: { ...design.modeling, decision: null } })(
      'decision',
    );
    expect(nobody).toMatchObject({ kept: false, usedRatio: 1e6, actual: demand.scenario.freshnessSeconds });
    expect(check({}, with_({ assumptions: { onlineDecisionShare: 0 } }))('decision')).toBeUndefined();
  });

  it('to wake somebody stands above three nines, and asks for enough people and a pager', () => {
    const paged = (peopleOnCall: number, pagesAtNight = true, reliabilityRatio = 0.9995) =>
      check({}, with_({ reliabilityRatio, assumptions: { peopleOnCall } }), {
        ...design,
        control: { ...design.control, pagesAtNight },
      })('on-call');
    expect(paged(k.peoplePerPager)?.kept).toBe(true);
    expect(paged(k.peoplePerPager - 1)?.kept).toBe(false);
    expect(paged(2 * k.peoplePerPager)?.usedRatio).toBe(0.5);
    expect(paged(k.peoplePerPager, false)).toMatchObject({ kept: false, usedRatio: 1e6 });
    expect(paged(1, true, k.pagedRatio)).toBeUndefined();
  });

  it('of a budget stands only where one is set', () => {
    expect(check({})('budget')).toBeUndefined();
  });

  it('of capacity is that of the fullest: store, direct writes or the machine that carries the fleet', () => {
    const fleet = design.ingestion.fleetVcpu + design.plan.fleetVcpu + design.modeling.fleetVcpu;
    const capacity = (saturation: number, fleetVcpuHigh: number) =>
      check({}, demand, {
        ...design,
        plan: { ...design.plan, saturation },
        control: { ...design.control, fleetVcpuHigh },
      })('capacity');
    expect(capacity(1, Number.POSITIVE_INFINITY)).toMatchObject({ kept: true, usedRatio: 1 });
    expect(capacity(1.2, Number.POSITIVE_INFINITY)).toMatchObject({ kept: false, usedRatio: 1.2 });
    expect(capacity(0.1, fleet)).toMatchObject({ kept: true, usedRatio: 1 });
    expect(capacity(0.1, fleet / 2)).toMatchObject({ kept: false, usedRatio: 2 });
  });

  it('to several consumers needs a log, and stands only where there are several', () => {
    const fanOut = (streamConsumers: number, isLog: boolean) =>
      check({}, with_({ assumptions: { streamConsumers } }), {
        ...design,
        ingestion: { ...design.ingestion, isLog },
      })('fan-out');
    expect(fanOut(1, false)).toBeUndefined();
    expect(fanOut(4, true)).toMatchObject({ kept: true, usedRatio: 1, actual: 4 });
    expect(fanOut(4, false)).toMatchObject({ kept: false, usedRatio: 4, actual: 1 });
  });
});

describe('complexity', () => {
  const stack = (changes: Partial<Record<keyof Architecture['choices'], OptionId>> = {}): Architecture => {
    const simple = { ingestion: 'direct-writes', storage: 'postgresql', processing: 'full-refresh' } as const;
    const rest = { modeling: 'batch-script', deployment: 'cron', monitoring: 'logs' } as const;
    const options = { ...simple, ...rest, ...changes };
    return {
      choices: mapLayers((layer) => ({
        option: options[layer],
        redundancy: OPTIONS[options[layer]].redundancies[0] ?? 'several-zones',
      })),
      intervalSeconds: null,
    };
  };
  const links = (changes: Parameters<typeof stack>[0]) => assessComplexity(stack(changes), 0).interfaces;

  it('draws an interface for each pair that touches', () => {
    expect(links({})).toBe(6);
    expect(links({ ingestion: 'client-outbox' })).toBe(6);
    expect(links({ ingestion: 'kafka' })).toBe(7);
    expect(links({ processing: 'flink' })).toBe(8);
    expect(links({ monitoring: 'metrics-alerts' })).toBe(9);
    expect(links({ monitoring: 'full-observability' })).toBe(10);
  });

  it('counts stateful systems, and engineers by hours', () => {
    expect(assessComplexity(stack(), 300)).toMatchObject({ statefulSystems: 1, operatingEngineers: 2 });
    expect(
      assessComplexity(stack({ monitoring: 'full-observability', ingestion: 'kafka' }), 0),
    ).toMatchObject({
      statefulSystems: 4,
      components: 6,
    });
  });

  it('rises with zones and regions', () => {
    const placed = (redundancy: 'one-zone' | 'several-zones' | 'two-regions') => {
      const architecture = stack({ ingestion: 'kafka' });
      const choices = { ...architecture.choices, ingestion: { option: 'kafka', redundancy } as const };
      return assessComplexity({ ...architecture, choices }, 0).structural;
    };
    expect(placed('several-zones')).toBeGreaterThan(placed('one-zone'));
    expect(placed('two-regions')).toBeGreaterThan(placed('several-zones'));
  });

  it('is low, medium or high by what it adds up to', () => {
    law(({ complexity: { band, structural } }) => {
      expect(band).toBe(structural < 15 ? 'Low' : structural < 65 ? 'Medium' : 'High');
    });
    expect(chosen(PRESETS.startup).complexity.band).toBe('Low');
    expect(chosen(PRESETS.growth).complexity.band).toBe('Medium');
    expect(chosen(PRESETS.enterprise).complexity.band).toBe('High');
  });
});

describe('the whole of an architecture', () => {
  it('has the tier of most layers, the higher one of a draw, and names the others', () => {
    law(({ tier, parts }) => {
      const tiers = LAYER_IDS.map((layer) => parts[layer].tier);
      const count = (one: string) => tiers.filter((other) => other === one).length;
      const most = Math.max(...['startup', 'growth', 'enterprise'].map(count));
      const highest = ['startup', 'growth', 'enterprise'].filter((one) => count(one) === most).at(-1);
      expect(tier.main).toBe(highest);
      expect(tier.exceptions).toEqual(
        LAYER_IDS.filter((layer) => parts[layer].tier !== tier.main).map((layer) => ({
          layer,
          tier: parts[layer].tier,
        })),
      );
    });
  });

  it('has as tightest part the one nearest to its limit', () => {
    law(({ tightest, parts }) => {
      const all = LAYER_IDS.flatMap((layer) => parts[layer].limits.map((limit) => limit.utilizationRatio));
      expect(tightest.limit.utilizationRatio).toBe(Math.max(0, ...all));
      if (all.length > 0 && Math.max(...all) > 0)
        expect(parts[tightest.layer].limits).toContain(tightest.limit);
    });
  });

  it('costs what its layers cost, in total and by category, times the price of the region', () => {
    law(({ cost, parts, demand, complexity }) => {
      const bills = LAYER_IDS.map((layer) => parts[layer].infrastructureUsdPerMonth);
      expect(cost.infrastructureUsdPerMonth / sum(bills)).toBeCloseTo(1, 12);
      expect(cost.totalUsdPerMonth).toBeCloseTo(cost.infrastructureUsdPerMonth + cost.peopleUsdPerMonth, 6);
      const hours = sum(LAYER_IDS.map((layer) => parts[layer].peopleHoursPerMonth));
      expect(complexity.operatingEngineers).toBeCloseTo(hours / 150, 9);
      const hourUsd = demand.assumptions.engineerUsdPerYear / k.hoursPerYear;
      expect(cost.peopleUsdPerMonth / (hours * hourUsd)).toBeCloseTo(1, 9);
      for (const layer of LAYER_IDS) {
        const part = parts[layer];
        expect(cost.byLayer[layer].infrastructureUsdPerMonth).toBe(part.infrastructureUsdPerMonth);
        expect(cost.byLayer[layer].peopleUsdPerMonth).toBe(part.peopleUsdPerMonth);
        expect(part.stateful).toBe(OPTIONS[part.option].statefulSystems > 0);
        expect(part.limits.map(({ utilizationRatio }) => utilizationRatio)).toEqual(
          part.limits.map(({ utilizationRatio }) => utilizationRatio).toSorted((a, b) => b - a),
        );
      }
    });
    const { architecture } = chosen(PRESETS.growth);
    const bill = (regionPriceFactor: number) =>
      assessFixed(architecture, scenarioWith({ assumptions: { regionPriceFactor } })).cost;
    expect(bill(1.25).infrastructureUsdPerMonth).toBeCloseTo(1.25 * bill(1).infrastructureUsdPerMonth, 6);
    expect(bill(1.25).peopleUsdPerMonth).toBeCloseTo(bill(1).peopleUsdPerMonth, 6);
  });
});

describe('the tests that traffic can power', () => {
  it('have each a whole lane of one layer, wide enough for its two arms', () => {
    law(({ experiments, demand }) => {
      const { assumptions: a, scenario } = demand;
      const seen = demand.usersPerDay * (1 + k.newUserShare * (a.experimentDays - 1));
      const atOnce = Math.floor(seen / (k.arms * experiments.usersPerArm)) * k.layers;
      expect(experiments.poweredPerMonth / ((atOnce * 30.4375) / a.experimentDays || 1)).toBeCloseTo(
        Number(atOnce > 0),
        9,
      );
      expect(experiments.exceedsTraffic).toBe(scenario.experimentsPerMonth > experiments.poweredPerMonth);
    });
  });

  it('are those of the published sample size of two proportions', () => {
    const d = deriveDemand(scenarioWith({ assumptions: { baselineRate: 0.1, detectableEffectRatio: 0.2 } }), {
      ...k,
      significance: 0.05,
      power: 0.8,
    });
    // power.prop.test(p1 = 0.1, p2 = 0.12, power = 0.8) of R: 3841 in each group.
    expect(
      assessExperiments({ demand: d, constants: { ...k, significance: 0.05, power: 0.8 } }).usersPerArm,
    ).toBeCloseTo(3840.8, 0);
  });
});
