// The work of migrations, held against published ones.
import { describe, expect, it } from 'vitest';
import { decide, type LayerId, PRESETS } from '../../../src/engine';
import { MIGRATION_CONSTANTS } from '../../../src/engine/catalog/constants/migration';
import type { LayerMove } from '../../../src/engine/growth/growth';
import { measureMigration, unitsToMove } from '../../../src/engine/growth/measureMigration';
import type { OptionId } from '../../../src/engine/scenario/optionIds';

const { chosen } = decide(PRESETS.growth);
const move = (layer: LayerId, from: OptionId, to: OptionId): LayerMove => ({
  layer,
  from,
  to,
  fromRedundancy: 'several-zones',
  toRedundancy: 'several-zones',
});
const measure = (moves: readonly LayerMove[], tables = chosen.demand.tables, models = 8) =>
  measureMigration(
    moves,
    {
      ...chosen,
      demand: {
        ...chosen.demand,
        tables,
        liveTests: 0,
        assumptions: { ...chosen.demand.assumptions, models },
      },
    },
    MIGRATION_CONSTANTS,
  );

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
    expect(none.effortUsd + none.parallelRunUsd).toBe(0);
  });

  it('adds up over layers but runs old and new side by side once', () => {
    const storage = move('storage', 'postgresql', 'warehouse');
    const processing = move('processing', 'full-refresh', 'incremental');
    const [both, one, other] = [measure([storage, processing]), measure([storage]), measure([processing])];
    expect(both.effortHours.value).toBeCloseTo(one.effortHours.value + other.effortHours.value, 9);
    expect(both.leadMonths.value).toBeCloseTo(
      one.leadMonths.value + other.leadMonths.value - MIGRATION_CONSTANTS.parallelRunMonths.value,
      9,
    );
  });

  it('runs nothing side by side when only redundancy changes', () => {
    const { parallelRunUsd, effortHours } = measure([
      { ...move('storage', 'postgresql', 'postgresql'), fromRedundancy: 'one-zone' },
    ]);
    expect(parallelRunUsd).toBe(0);
    expect(effortHours.value).toBe(MIGRATION_CONSTANTS.redundancyHours.value);
  });

  it('grows with the tables in storage and processing, not in ingestion', () => {
    expect(unitsToMove('storage', chosen.demand)).toBe(chosen.demand.tables);
    expect(unitsToMove('processing', chosen.demand)).toBe(chosen.demand.tables);
    expect(unitsToMove('ingestion', chosen.demand)).toBe(0);
  });
});
