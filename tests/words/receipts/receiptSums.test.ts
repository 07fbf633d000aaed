// The sums that receipts write out: each piece is named, in its unit, and leads to the figure beside it.

import { describe, expect, it } from 'vitest';
import type { ConstantId } from '../../../src/engine/data/constantValues';
import {
  ASSUMPTIONS,
  decide,
  findBinding,
  LAYER_IDS,
  PRESETS,
  type Scenario,
} from '../../../src/engine/index';
import { ASSUMPTION_WORDS } from '../../../src/words/assumptionNames';
import { formatTerm } from '../../../src/words/format/number';
import { formatRatio } from '../../../src/words/format/ratio';
import { formatHours, formatSeconds } from '../../../src/words/format/time';
import { formatUsd } from '../../../src/words/format/usd';
import { LIMIT_NAMES } from '../../../src/words/parts';
import { makeChoiceReceipt } from '../../../src/words/receipts/choice';
import { makeDriverReceipt } from '../../../src/words/receipts/driver';
import { makeMetricReceipt } from '../../../src/words/receipts/metric';
import { makePartReceipt } from '../../../src/words/receipts/part';
import { scenarioWith } from '../../builders/scenarios';

const EVERY = Object.entries(PRESETS);

describe.each(EVERY)('at the %s preset', (_name, scenario) => {
  it('the bill is the sum of six layers, and a layer that of what costs half a dollar or more', () => {
    const decision = decide(scenario);
    const { cost, parts } = decision.chosen;
    const [bill] = makeMetricReceipt(decision, 'cost').sections;
    const layers = LAYER_IDS.map((layer) => formatUsd(cost.byLayer[layer].infrastructureUsdPerMonth));
    expect(bill?.substituted).toBe(`${layers.join(' + ')} = ${formatUsd(cost.infrastructureUsdPerMonth)}`);
    const pieces = LAYER_IDS.map((layer) =>
      Object.entries(parts[layer].cost)
        .filter(([, amount]) => amount >= 0.5)
        .map(([category, amount]) => `${category} ${formatUsd(amount)}`)
        .join(' + '),
    );
    expect(bill?.lines.map(({ formula }) => formula ?? '')).toEqual(pieces);
  });

  it('people are hours at the cost of an hour', () => {
    const decision = decide(scenario);
    const { cost, parts, demand } = decision.chosen;
    const hour =
      cost.peopleUsdPerMonth / LAYER_IDS.reduce((sum, id) => sum + parts[id].peopleHoursPerMonth, 0);
    expect(demand.assumptions.engineerUsdPerYear / hour).toBeGreaterThan(1000);
    const [, people] = makeMetricReceipt(decision, 'cost').sections;
    expect(people?.substituted).toMatch(
      new RegExp(`h × \\${formatUsd(hour)} = \\${formatUsd(cost.peopleUsdPerMonth)}$`),
    );
    for (const layer of LAYER_IDS) {
      const [, , own] = makePartReceipt(decision, layer).sections;
      const part = parts[layer];
      expect(own?.substituted).toBe(
        `${formatTerm(part.peopleHoursPerMonth)} h × ${formatUsd(hour)} = ${formatUsd(part.peopleUsdPerMonth)}`,
      );
      const [size] = makePartReceipt(decision, layer).sections;
      expect(size?.lines.slice(3).map(({ label, value }) => [label, value])).toEqual(
        part.limits.map((limit) => [LIMIT_NAMES[limit.id], limit.utilizationRatio]),
      );
    }
  });

  it('age is the work, then the waits', () => {
    const decision = decide(scenario);
    const { stages, p95Seconds, p50Seconds, missRatio } = decision.chosen.freshness;
    const [fresh] = makeMetricReceipt(decision, 'latency').sections;
    const works = stages
      .filter(({ kind }) => kind === 'work')
      .map((stage) => formatSeconds(stage.meanSeconds));
    const waits = stages
      .filter(({ kind }) => kind === 'wait')
      .map((stage) => `U(0, ${formatSeconds(stage.maxSeconds)})`);
    expect(fresh?.substituted).toBe(
      `age = (${works.join(' + ')}) + ${waits.join(' + ') || '0'}; p95 = ${formatSeconds(p95Seconds)}`,
    );
    const values = Object.fromEntries(fresh?.lines.map(({ label, value }) => [label, value]) ?? []);
    expect(values['Median age']).toBe(p50Seconds);
    expect(values['Share older than promised']).toBe(missRatio);
  });

  it('late time is the sum of its causes, and that of changes their number times their length', () => {
    const decision = decide(scenario);
    const { reliability, complexity } = decision.chosen;
    const [late, changes] = makeMetricReceipt(decision, 'reliability').sections;
    const causes = reliability.causes.map(({ hoursPerMonth }) => formatHours(hoursPerMonth));
    expect(late?.substituted).toBe(
      `1 − (${causes.join(' + ')}) ÷ 730.5 h = ${formatRatio(reliability.onTimeRatio)}`,
    );
    expect(changes?.substituted.endsWith(` = ${causes[0]}`)).toBe(true);
    expect(changes?.result.value).toBe(reliability.causes[0]?.hoursPerMonth);
    const [structure] = makeMetricReceipt(decision, 'complexity').sections;
    expect(structure?.lines.map(({ value }) => value)).toEqual([
      complexity.operatingEngineers,
      complexity.statefulSystems,
      complexity.topology,
    ]);
  });

  it('what binds saves the difference of now and then', () => {
    const decision = decide(scenario);
    const binding = findBinding(decision);
    if (binding === null) throw new Error('nothing binds');
    const now = decision.chosen.cost.totalUsdPerMonth;
    const [, section] = makeChoiceReceipt(decision, binding, []).sections;
    const saved = binding.savedUsdPerMonth;
    expect(
      section?.substituted.startsWith(
        `${formatUsd(now)} − ${formatUsd(now - saved)} = ${formatUsd(saved)}, at `,
      ),
    ).toBe(true);
  });

  it('the constants behind latency and reliability are those of the options that stand there', () => {
    const decision = decide(scenario);
    const ids = (metric: 'latency' | 'reliability' | 'complexity'): readonly ConstantId[] =>
      makeMetricReceipt(decision, metric).constants.map(({ id }) => id);
    expect(ids('latency')).toContain('rowsPerQueryHigh');
    expect(ids('reliability')).toContain('jobFailureRate');
    expect(ids('reliability')).toContain('outageHours');
    expect(ids('complexity').some((id) => id.endsWith('Hours'))).toBe(true);
    for (const layer of LAYER_IDS)
      expect(makePartReceipt(decision, layer).constants.length).toBeGreaterThan(3);
  });
});

describe('small things', () => {
  it('numbers are short, and lines without a formula carry none', () => {
    expect([1234, 0.01234, 57e6].map(formatTerm)).toEqual(['1.23K', '0.0123', '57M']);
    const [, changes] = makeMetricReceipt(decide(PRESETS.growth), 'reliability').sections;
    expect(changes?.lines.some((one) => 'formula' in one)).toBe(false);
  });

  it('an answer that nothing keeps is called the nearest', () => {
    const impossible = decide(scenarioWith({ budgetUsdPerMonth: 300 }));
    expect(makeChoiceReceipt(impossible, null, []).sections[0]?.title).toMatch(/^The nearest/);
    expect(makeChoiceReceipt(decide(PRESETS.growth), null, []).sections[0]?.title).toMatch(/^The cheapest/);
  });

  it('online decisions have a section only where they are asked and answered', () => {
    const sections = (scenario: Scenario) =>
      makeMetricReceipt(decide(scenario), 'latency').sections.map(({ title }) => title);
    expect(sections(PRESETS.enterprise)).toContain('Online decisions');
    expect(sections(PRESETS.growth)).not.toContain('Online decisions');
    const asked = makeMetricReceipt(decide(PRESETS.enterprise), 'latency').sections.at(-1);
    const { serving, demand } = decide(PRESETS.enterprise).chosen;
    expect(asked?.lines.map(({ value }) => value)).toEqual([
      demand.decisionsPerSecond,
      serving.decisionP95Seconds,
    ]);
  });

  it('a slider lists itself and the defaults around it, each with its unit', () => {
    const decision = decide(PRESETS.growth);
    const { demand } = decision.chosen;
    const receipt = makeDriverReceipt(decision, 'reliability');
    expect(receipt.inputs[0]).toMatchObject({ origin: 'slider', driver: 'reliability' });
    const around = receipt.sections.at(-1);
    const followers = ASSUMPTIONS.filter(({ id }) => id === 'dataLossRatio' || id === 'peopleOnCall');
    expect(around?.lines.map(({ label, value }) => [label, value])).toEqual(
      followers.map(({ id }) => [
        `${ASSUMPTION_WORDS[id].name}, ${ASSUMPTION_WORDS[id].unit}`,
        demand.assumptions[id],
      ]),
    );
    expect(around?.substituted).toBe(
      followers
        .map(({ id }) => `${ASSUMPTION_WORDS[id].name} ${formatTerm(demand.assumptions[id])}`)
        .join(', '),
    );
    const values = makeDriverReceipt(decision, 'traffic').sections[0]?.lines.map(({ value }) => value);
    expect(values).toEqual([
      demand.eventsPerSecond,
      demand.usersPerDay,
      demand.tables,
      demand.changesPerMonth,
    ]);
    const tests = makeDriverReceipt(decision, 'experiments').sections;
    expect(tests[0]?.lines).toEqual([]);
    expect(tests[1]?.lines).toHaveLength(2);
  });

  it('a flip names the options that come', () => {
    const changes = [{ layer: 'storage', to: 'clickhouse', name: 'ClickHouse' }] as const;
    const flip = { driver: 'traffic', direction: 'up', toIndex: 1, toValue: 2e3, changes } as const;
    const [, section] = makeChoiceReceipt(decide(PRESETS.growth), null, [flip]).sections;
    expect(section?.lines[0]?.label).toBe('traffic, rightwards: ClickHouse');
    expect(section?.substituted).toBe('1 places');
  });

  it('a constant of one’s own that is none is not listed', () => {
    const constants = { kafkaHours: 30, nothing: 1 } as NonNullable<Scenario['constants']>;
    const listed = makeChoiceReceipt(decide(scenarioWith({ constants })), null, []).constants;
    expect(listed.map(({ id }) => id)).toEqual(['kafkaHours']);
  });
});
