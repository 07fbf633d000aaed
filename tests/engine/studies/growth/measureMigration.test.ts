// The work of migrations, held against published ones.

import { describe, expect, it } from 'vitest';
import type { OptionId } from '../../../../src/engine/architecture';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import { MIGRATION_CONSTANTS } from '../../../../src/engine/data/constants/migration';
import {
  decide,
  LAYER_IDS,
  type LayerId,
  OPTION_IDS,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { OPTIONS } from '../../../../src/engine/options/options';
import type { LayerMove } from '../../../../src/engine/studies/growth/growth';
import { measureMigration, unitsToMove } from '../../../../src/engine/studies/growth/migration';

const { chosen } = decide(PRESETS.growth);
const move = (layer: LayerId, from: OptionId, to: OptionId): LayerMove => ({
  layer,
  from,
  to,
  fromRedundancy: 'several-zones',
  toRedundancy: 'several-zones',
});
const measure = (
  moves: readonly LayerMove[],
  tables = chosen.demand.tables,
  models = 8,
  constants: Scenario['constants'] = {},
) =>
  measureMigration(moves, {
    ...chosen,
    demand: {
      ...chosen.demand,
      scenario: { ...PRESETS.growth, constants },
      tables,
      liveTests: 0,
      assumptions: { ...chosen.demand.assumptions, models },
    },
  });
const measureWith = (constants: Scenario['constants'], ...moves: readonly LayerMove[]) =>
  measure(moves, 100, 8, constants);

/** Evidence id, months published, tables and models that moved, and what moved. */
const PUBLISHED: readonly (readonly [string, number, number, number, readonly LayerMove[]])[] = [
  ['EMD302', 3.2, 200, 0, [move('deployment', 'cron', 'ci-orchestrator')]],
  ['EMD303', 3, 100, 0, [move('storage', 'clickhouse', 'warehouse')]],
  ['EMD304', 2.8, 100, 0, [move('storage', 'warehouse', 'lakehouse')]],
  [
    'EMD305',
    1.8,
    30,
    0,
    [move('ingestion', 'kafka', 'managed-stream'), move('storage', 'warehouse', 'clickhouse')],
  ],
  [
    'EMD306',
    6,
    50,
    0,
    [move('ingestion', 'object-files', 'managed-stream'), move('processing', 'incremental', 'flink')],
  ],
  ['EMD307', 5, 161, 0, [move('processing', 'full-refresh', 'incremental')]],
  ['EMD308', 3.7, 50, 0, [move('monitoring', 'metrics-alerts', 'full-observability')]],
  ['EMD309', 3, 50, 12, [move('modeling', 'ml-pipeline', 'online-inference')]],
];

describe('the lead time of a migration', () => {
  it.each(PUBLISHED)('comes within the range around %s', (_, months, tables, models, moves) => {
    const { leadMonths } = measure(moves, tables, models);
    expect(leadMonths.low).toBeLessThanOrEqual(months);
    expect(leadMonths.high).toBeGreaterThanOrEqual(months);
    expect(Math.max(leadMonths.value / months, months / leadMonths.value)).toBeLessThan(2.5);
  });

  it('is that of nothing when nothing moves', () => {
    const none = measure([]);
    expect(none.effortHours).toEqual({ value: 0, low: 0, high: 0 });
    expect(none.leadMonths).toEqual({ value: 0, low: 0, high: 0 });
    expect(none.effortUsd.value + none.parallelRunUsd.value).toBe(0);
  });

  it('adds up over layers but runs old and new side by side once', () => {
    const storage = move('storage', 'postgresql', 'warehouse');
    const processing = move('processing', 'full-refresh', 'incremental');
    const [both, one, other] = [measure([storage, processing]), measure([storage]), measure([processing])];
    expect(both.effortHours.value).toBeCloseTo(one.effortHours.value + other.effortHours.value, 9);
    expect(both.leadMonths.value).toBeCloseTo(
      one.leadMonths.value + other.leadMonths.value - MIGRATION_CONSTANTS.migrationParallelRunMonths.value,
      9,
    );
  });

  it('runs nothing side by side when only redundancy changes', () => {
    const { parallelRunUsd, effortHours } = measure([
      { ...move('storage', 'postgresql', 'postgresql'), fromRedundancy: 'one-zone' },
    ]);
    expect(parallelRunUsd.value).toBe(0);
    expect(effortHours.value).toBe(MIGRATION_CONSTANTS.migrationRedundancyHours.value);
  });

  it('says of each part in which layer it is', () => {
    const again = (layer: LayerId, option: OptionId): LayerMove => ({
      ...move(layer, option, option),
      toRedundancy: 'two-regions',
    });
    const { parts } = measure([again('storage', 'postgresql'), again('ingestion', 'kafka')]).reckoning;
    expect(parts.map(({ layer, name }) => [layer, name])).toEqual([
      ['storage', 'Change of redundancy in place'],
      ['ingestion', 'Change of redundancy in place'],
    ]);
  });

  it('grows with the tables in storage and processing, not in ingestion', () => {
    expect(unitsToMove('storage', chosen.demand)).toBe(chosen.demand.tables);
    expect(unitsToMove('processing', chosen.demand)).toBe(chosen.demand.tables);
    expect(unitsToMove('ingestion', chosen.demand)).toBe(0);
  });
});

describe('a number of the visitor’s own', () => {
  const toKafka = move('ingestion', 'object-files', 'kafka');
  const toWarehouse = move('storage', 'postgresql', 'warehouse');

  it('takes the place of ours and has no range', () => {
    const { effortHours, effortUsd } = measureWith({ migrationToKafkaHours: 1500 }, toKafka);
    expect(effortHours).toEqual({ value: 1500, low: 1500, high: 1500 });
    expect(effortUsd.low).toBe(effortUsd.value);
  });

  it('leaves the ranges of what it does not replace', () => {
    const ours = measureWith({}, toWarehouse);
    const own = measureWith({ migrationToWarehouseHours: 320 }, toWarehouse);
    expect(own.effortHours.value).toBe(ours.effortHours.value);
    expect(own.effortHours.low).toBeGreaterThan(ours.effortHours.low);
    expect(own.effortHours.low).toBeLessThan(own.effortHours.value);
    expect(own.leadMonths.high).toBeLessThan(ours.leadMonths.high);
  });

  it('of the team shortens the lead time, not the work', () => {
    const ours = measureWith({}, toWarehouse);
    const own = measureWith({ migrationTeamEngineers: 10 }, toWarehouse);
    expect(own.effortHours).toEqual(ours.effortHours);
    expect(own.leadMonths.value).toBeLessThan(ours.leadMonths.value);
  });

  it('of the parallel run scales its cost, which carries the range of ours', () => {
    const ours = measureWith({}, toWarehouse).parallelRunUsd;
    const own = measureWith({ migrationParallelRunMonths: 2 }, toWarehouse).parallelRunUsd;
    expect([ours.low / ours.value, ours.high / ours.value]).toEqual([0.5, 3]);
    expect(own).toEqual({ value: 2 * ours.value, low: 2 * ours.value, high: 2 * ours.value });
  });

  it('for everything leaves no range at all', () => {
    const all = Object.fromEntries(Object.entries(MIGRATION_CONSTANTS).map(([id, { high }]) => [id, high]));
    const { effortHours, leadMonths, effortUsd, parallelRunUsd } = measureWith(all, toKafka, toWarehouse);
    for (const { value, low, high } of [effortHours, leadMonths, effortUsd, parallelRunUsd])
      expect([low, high]).toEqual([value, value]);
  });

  it('of the hours to an option is named as that option’s monthly hours are', () => {
    for (const { migrationHours: id } of Object.values(OPTIONS)) {
      const stem = id.replace('migrationTo', '');
      expect(CONSTANTS).toHaveProperty(stem.charAt(0).toLowerCase() + stem.slice(1));
    }
  });

  it('acts on the option that it names, for every option of every layer', () => {
    for (const layer of LAYER_IDS)
      for (const to of OPTION_IDS[layer]) {
        const id = OPTIONS[to].migrationHours;
        const from = OPTION_IDS[layer].find((option) => option !== to) ?? to;
        const [ours, own] = [{}, { [id]: 5000 }].map((constants) =>
          measureWith(constants, move(layer, from, to)),
        );
        expect((own?.effortHours.value ?? 0) - (ours?.effortHours.value ?? 0), id).toBeCloseTo(
          5000 - MIGRATION_CONSTANTS[id].value,
          6,
        );
      }
    const ids = Object.values(OPTIONS).map(({ migrationHours }) => migrationHours);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
