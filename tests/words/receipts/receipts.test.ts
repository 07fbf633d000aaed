// Receipts: every figure is the assessment's figure, the sums written out add up, and nothing is listed that does not enter.

import { describe, expect, it } from 'vitest';
import type { AssumptionId } from '../../../src/engine';
import { CONSTANTS } from '../../../src/engine/data/constants';
import {
  type Assessment,
  DRIVER_IDS,
  decide,
  findBinding,
  findFlipPoints,
  LAYER_IDS,
  PRESETS,
  type Scenario,
  traceTrack,
} from '../../../src/engine/index';
import { ASSUMPTION_WORDS } from '../../../src/words/assumptionNames';
import { makeChoiceReceipt } from '../../../src/words/receipts/choice';
import { makeDriverReceipt } from '../../../src/words/receipts/driver';
import { makeMetricReceipt } from '../../../src/words/receipts/metric';
import { makePartReceipt } from '../../../src/words/receipts/part';
import { scenarioWith } from '../../builders/scenarios';

type Section = ReturnType<typeof makeMetricReceipt>['sections'][number];

const EVERY: readonly (readonly [string, Scenario])[] = [
  ...Object.entries(PRESETS),
  ['nothing keeps it', scenarioWith({ budgetUsdPerMonth: 300 })],
];
const METRICS = ['latency', 'cost', 'reliability', 'complexity'] as const;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const titles = (sections: readonly Section[]) => sections.map(({ title }) => title);
const lineOf = (section: Section | undefined, label: string) =>
  section?.lines.find((one) => one.label === label)?.value;

/** What the results of a metric's sections must be. */
const RESULTS: Readonly<Record<(typeof METRICS)[number], (chosen: Assessment) => readonly number[]>> = {
  latency: ({ freshness, serving }) => [
    freshness.p95Seconds,
    serving.dashboardP95Seconds,
    ...(serving.decisionP99Seconds === null ? [] : [serving.decisionP99Seconds]),
  ],
  cost: ({ cost }) => [cost.infrastructureUsdPerMonth, cost.peopleUsdPerMonth],
  reliability: ({ reliability }) => [
    reliability.onTimeRatio,
    reliability.causes.find(({ id }) => id === 'changes')?.hoursPerMonth ?? Number.NaN,
  ],
  complexity: ({ complexity }) => [complexity.structural],
};

describe.each(EVERY)('at %s', (_name, scenario) => {
  it.each(METRICS)('the receipt of %s ends in the figures of the card', (metric) => {
    const decision = decide(scenario);
    const { sections } = makeMetricReceipt(decision, metric);
    expect(sections.map(({ result }) => result.value)).toEqual(RESULTS[metric](decision.chosen));
    for (const { substituted, standing, law } of sections) {
      expect(substituted).toMatch(/\d/);
      expect(standing.note).toMatch(/\.$/);
      expect(law).toMatch(/=/);
    }
  });

  it('layers add up to the bill, to the people and to the choice', () => {
    const decision = decide(scenario);
    const { cost } = decision.chosen;
    const [bill, people] = makeMetricReceipt(decision, 'cost').sections;
    const values = (section: Section | undefined) => section?.lines.map(({ value }) => value) ?? [];
    expect(values(bill)).toHaveLength(LAYER_IDS.length);
    expect(sum(values(bill))).toBeCloseTo(cost.infrastructureUsdPerMonth, 6);
    expect(sum(values(people))).toBeCloseTo(cost.peopleUsdPerMonth, 6);
    const [search] = makeChoiceReceipt(decision, null, []).sections;
    expect(search?.result.value).toBe(cost.totalUsdPerMonth);
    expect(sum(values(search).slice(0, LAYER_IDS.length))).toBeCloseTo(cost.totalUsdPerMonth, 6);
    expect(values(search)).toHaveLength(LAYER_IDS.length + decision.chosen.promises.length);
  });

  it('causes add up to the late hours, with budget and loss beside them', () => {
    const decision = decide(scenario);
    const { reliability, dataLoss } = decision.chosen;
    const [late, changes] = makeMetricReceipt(decision, 'reliability').sections;
    const causes = late?.lines.slice(0, reliability.causes.length).map(({ value }) => value) ?? [];
    expect(causes).toEqual(reliability.causes.map(({ hoursPerMonth }) => hoursPerMonth));
    expect(lineOf(late, 'Error budget')).toBe(reliability.budgetHoursPerMonth);
    expect(lineOf(late, 'Events lost')).toBe(dataLoss.lostRatio);
    expect(lineOf(changes, 'Time to detect')).toBe(reliability.detectSeconds);
    const hours = (reliability.detectSeconds + reliability.repairSeconds) / 3600;
    expect(reliability.incidentsPerMonth * hours * reliability.blastRatio).toBeCloseTo(
      changes?.result.value ?? Number.NaN,
      9,
    );
  });

  it('stages and waits of an event are written out one by one', () => {
    const decision = decide(scenario);
    const { freshness, architecture, parts } = decision.chosen;
    const [fresh, serving] = makeMetricReceipt(decision, 'latency').sections;
    const waits = freshness.stages.filter(({ kind }) => kind === 'wait').length;
    expect(fresh?.lines.filter(({ formula }) => formula?.endsWith('÷ 2'))).toHaveLength(waits);
    expect(fresh?.substituted.match(/U\(0, /g) ?? []).toHaveLength(waits);
    expect(fresh?.lines).toHaveLength(freshness.stages.length + 3);
    expect(fresh?.title).toContain(freshness.consumer === 'dashboards' ? 'dashboards' : 'online store');
    const named = lineOf(fresh, architecture.intervalSeconds === null ? 'File interval' : 'Interval of runs');
    if (architecture.intervalSeconds !== null) expect(named).toBe(architecture.intervalSeconds);
    else expect(named).toBeGreaterThanOrEqual(0);
    expect(serving?.lines.at(-1)?.value).toBe(parts.storage.unitCount);
  });

  it('a part shows its limits, the money above half a dollar and its people', () => {
    const decision = decide(scenario);
    for (const layer of LAYER_IDS) {
      const part = decision.chosen.parts[layer];
      const { sections } = makePartReceipt(decision, layer);
      const [size, bill, people, changes] = sections;
      expect(size?.result.value).toBe(part.limits[0]?.utilizationRatio ?? 0);
      expect(size?.substituted).toMatch(part.limits.length === 0 ? /^no ceiling/ : / ÷ .+ = /);
      expect(size?.lines).toHaveLength(3 + part.limits.length);
      expect(bill?.lines.map(({ value }) => value)).toEqual(
        Object.values(part.cost).filter((usd) => usd >= 0.5),
      );
      expect(bill?.substituted).toMatch(/^\$.+ = \$/);
      expect(bill?.result.value).toBe(part.infrastructureUsdPerMonth);
      expect(people?.result.value).toBe(part.peopleUsdPerMonth);
      expect(people?.lines[0]?.value).toBe(part.peopleHoursPerMonth);
      expect(changes !== undefined).toBe(layer === 'deployment' || layer === 'monitoring');
    }
  });

  it('a slider shows its second unit, and the defaults that follow it', () => {
    const decision = decide(scenario);
    const { demand, experiments, reliability, freshness } = decision.chosen;
    const results = Object.fromEntries(
      DRIVER_IDS.map((driver) => [
        driver,
        makeDriverReceipt(decision, driver).sections.map(({ result }) => result.value),
      ]),
    );
    expect(results.traffic?.[0]).toBe(demand.peakEventsPerSecond);
    expect(results.experiments?.slice(0, 2)).toEqual([experiments.liveTests, experiments.poweredPerMonth]);
    expect(results.reliability?.[0]).toBe(reliability.budgetHoursPerMonth);
    expect(results.freshness?.[0]).toBe(scenario.freshnessSeconds);
    const reached = makeDriverReceipt(decision, 'reliability').sections[0];
    expect(lineOf(reached, 'Used')).toBe(reliability.lateHoursPerMonth);
    const age = makeDriverReceipt(decision, 'freshness').sections[0];
    expect(lineOf(age, 'Age at p95')).toBe(freshness.p95Seconds);
  });
});

describe('what enters a receipt', () => {
  it('says of each assumption whether it is a default or set by hand', () => {
    const decision = decide(scenarioWith({ assumptions: { models: 7 } }));
    const { inputs } = makeMetricReceipt(decision, 'cost');
    const origins = Object.fromEntries(inputs.map(({ name, origin }) => [name, origin]));
    const nameOf = (id: AssumptionId) => ASSUMPTION_WORDS[id].name;
    expect(origins[nameOf('models')]).toBe('by hand');
    expect(origins[nameOf('otherSources')]).toBe('default');
    expect(origins.Traffic).toBe('slider');
    expect(inputs.find(({ name }) => name === nameOf('models'))?.value).toBe(7);
    expect(inputs.map(({ name }) => name)).not.toContain(nameOf('baselineRate'));
  });

  it('leaves out of the followers of a slider what was set by hand', () => {
    const followers = (assumptions: Scenario['assumptions']) =>
      makeDriverReceipt(decide(scenarioWith({ assumptions })), 'reliability').sections.find(
        ({ title }) => title === 'Defaults around it',
      );
    expect(followers({})?.lines).toHaveLength(2);
    expect(followers({ peopleOnCall: 5 })?.lines).toHaveLength(1);
    expect(followers({ peopleOnCall: 5, dataLossRatio: 0.01 })).toBeUndefined();
  });

  it('lists each constant once, those of the options in use, and one’s own everywhere', () => {
    const own = scenarioWith({ constants: { kafkaHours: 30 } });
    for (const metric of METRICS) {
      const plain = makeMetricReceipt(decide(PRESETS.growth), metric).constants.map(({ id }) => id);
      expect(new Set(plain).size).toBe(plain.length);
      expect(plain).not.toContain('kafkaHours');
      const mine = makeMetricReceipt(decide(own), metric).constants.find(({ id }) => id === 'kafkaHours');
      expect(mine).toMatchObject({ value: 30, standard: CONSTANTS.kafkaHours.value });
    }
    expect(makePartReceipt(decide(own), 'storage').constants.map(({ id }) => id)).toContain('kafkaHours');
    expect(makeChoiceReceipt(decide(own), null, []).constants.map(({ id }) => id)).toEqual(['kafkaHours']);
    expect(makeDriverReceipt(decide(own), 'traffic').constants.map(({ id }) => id)).toEqual(['kafkaHours']);
  });

  it('lists no own number for moving, which acts on nothing that it explains', () => {
    const own = decide(scenarioWith({ constants: { migrationToKafkaHours: 30 } }));
    for (const { constants } of [
      ...METRICS.map((metric) => makeMetricReceipt(own, metric)),
      makePartReceipt(own, 'ingestion'),
      makeChoiceReceipt(own, null, []),
      makeDriverReceipt(own, 'traffic'),
    ])
      expect(constants.map(({ id }) => id)).not.toContain('migrationToKafkaHours');
  });

  it('lists behind a metric only constants of options that stand in the architecture', () => {
    const ids = (scenario: Scenario) =>
      makeMetricReceipt(decide(scenario), 'cost').constants.map(({ id }) => id);
    const [files, log] = [ids(PRESETS.growth), ids(PRESETS.enterprise)];
    expect(files).toContain('warehouseUsdPerCredit');
    expect(files).not.toContain('brokerUsdPerHour');
    expect(log).toContain('brokerUsdPerHour');
    expect(log).not.toContain('warehouseUsdPerCredit');
    for (const both of [files, log]) expect(both).toContain('changesPerTableMonth');
  });
});

describe('the receipt of the choice', () => {
  it('has a section for what binds and one for the flips, where there are any', () => {
    const decision = decide(PRESETS.growth);
    const binding = findBinding(decision);
    if (binding === null) throw new Error('nothing binds at the Growth preset');
    const flips = findFlipPoints(traceTrack(PRESETS.growth, 'traffic'));
    const { sections } = makeChoiceReceipt(decision, binding, flips);
    expect(titles(sections)).toEqual([
      'The cheapest that keeps every promise',
      `What binds: ${binding.cause}`,
      'Where the sliders change it',
    ]);
    expect(sections[1]?.result.value).toBe(binding.savedUsdPerMonth);
    expect(sections[2]?.lines.map(({ value }) => value)).toEqual(flips.map(({ toValue }) => toValue));
    expect(titles(makeChoiceReceipt(decision, null, []).sections)).toHaveLength(1);
  });

  it('writes ticks and flips in the unit of the slider', () => {
    const decision = decide(PRESETS.growth);
    const binding = { from: 0.97, to: 0.9, savedUsdPerMonth: 10, isPromise: true } as const;
    const rest = { layer: 'storage', metric: 'cost' } as const;
    const said = (cause: 'reliability' | 'data-loss' | 'freshness') =>
      makeChoiceReceipt(decision, { ...binding, ...rest, cause }, []).sections[1]?.substituted;
    expect(said('reliability')).toMatch(/at 90% instead of 97%$/);
    expect(said('data-loss')).toMatch(/at 90% instead of 97%$/);
    expect(said('freshness')).toMatch(/at 0\.9 instead of 0\.97$/);
    const flip = { direction: 'up', toIndex: 1, toValue: 2, changes: [] } as const;
    const lines = makeChoiceReceipt(decision, null, [
      { ...flip, driver: 'reliability' },
      { ...flip, driver: 'freshness', direction: 'down' },
      { ...flip, driver: 'traffic' },
    ]).sections[1]?.lines;
    expect(lines?.map(({ unit }) => unit)).toEqual(['ratio', 'seconds', 'count']);
    expect(lines?.[0]?.label).toBe('reliability, rightwards: no answer');
    expect(lines?.[1]?.label).toBe('freshness, leftwards: no answer');
  });

  it('asks about the bill alone when that is the objective', () => {
    const decision = decide(scenarioWith({ objective: 'infrastructure' }));
    const [search] = makeChoiceReceipt(decision, null, []).sections;
    expect(search?.result.value).toBe(decision.chosen.cost.infrastructureUsdPerMonth);
    expect(search?.substituted).not.toContain('+');
    const [total] = makeChoiceReceipt(decide(PRESETS.growth), null, []).sections;
    expect(total?.substituted).toContain('+');
  });
});
