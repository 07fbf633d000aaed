// Words of a source become options of the catalog; what is not said stays open.

import { describe, expect, it } from 'vitest';
import { BACKTEST_CASES } from '../../../../src/engine/check/organisations/cases';
import type { BacktestCase } from '../../../../src/engine/check/organisations/organisation';
import { readMachineVcpu, readStack } from '../../../../src/engine/check/organisations/stack';
import { OPTION_IDS } from '../../../../src/engine/index';

const SOME = BACKTEST_CASES[0] as BacktestCase;
const NOTHING = { ingestion: '', storage: '', processing: '', deployment: '', monitoring: '' };
const said = (stack: Partial<BacktestCase['stack']>, rest: Partial<BacktestCase> = {}): BacktestCase => ({
  ...SOME,
  queryHabit: null,
  tiers: { storage: 'growth', processing: 'growth', deployment: 'growth' },
  ...rest,
  stack: { ...NOTHING, ...stack },
});

describe('a published stack', () => {
  it('is open where nothing is said', () => {
    expect(readStack(said({}))).toMatchObject({
      storage: OPTION_IDS.storage,
      processing: OPTION_IDS.processing,
      ingestion: OPTION_IDS.ingestion,
      deployment: OPTION_IDS.deployment,
    });
  });

  it.each([
    ['MariaDB', 'postgresql'],
    ['Citus, 4 nodes', 'distributed-postgresql'],
    ['SingleStore + Redis', 'clickhouse'],
    ['Snowflake', 'warehouse'],
    ['Parquet lake, PostgreSQL for the application', 'lakehouse'],
    ['ClickHouse (was PostgreSQL)', 'clickhouse'],
    ['Redshift (before), ClickHouse (after)', 'clickhouse'],
  ])('of %s stands on %s', (words, storage) => {
    expect(readStack(said({ storage: words })).storage).toEqual([storage]);
  });

  it('leaves a layer open where the catalog cannot combine what is named', () => {
    const stack = readStack(said({ storage: 'Snowflake', ingestion: 'HTTP API', processing: 'Spark' }));
    expect(stack.ingestion).toEqual(OPTION_IDS.ingestion);
    expect(stack.processing).toEqual(OPTION_IDS.processing);
  });

  it('counts several ways of processing together, and takes the habit where none is named', () => {
    expect(readStack(said({ storage: 'S3', processing: 'Hive, Storm' })).processing).toEqual([
      'flink',
      'spark',
    ]);
    const live = said({ storage: 'PostgreSQL' }, { queryHabit: 'live raw' });
    expect(readStack(live).processing).toEqual(['live-sql']);
  });

  it('takes a cloud for more than a machine by hand', () => {
    expect(readStack(said({ deployment: 'Docker on AWS' })).deployment).not.toContain('cron');
    expect(readStack(said({ deployment: 'Docker, one VPS' })).deployment).toEqual(['cron']);
  });

  it('says how large the machine is, by its processors or its memory', () => {
    expect(readMachineVcpu(said({ deployment: 'one 8 vCPU/64 GB VM' }))).toBe(8);
    expect(readMachineVcpu(said({ deployment: 'one 8 GB server' }))).toBe(2);
    expect(readMachineVcpu(said({ storage: 'Citus, 1,280 cores' }))).toBe(1280);
    expect(readMachineVcpu(said({ deployment: 'Kubernetes, 2 small nodes' }))).toBeNull();
  });
});

describe('the labels', () => {
  it('give SQL in a store the tier of that store, in every case that names both', () => {
    const inStore = BACKTEST_CASES.filter(
      ({ tiers, stack }) =>
        tiers.storage !== null &&
        tiers.processing !== null &&
        /sql|orm|archiver|pre-aggregated|aggregat|dbt|dag/i.test(stack.processing),
    ).filter(({ stack }) => !/spark|hive|storm|flink|hadoop/i.test(stack.processing));
    expect(inStore.length).toBeGreaterThan(15);
    for (const { tiers } of inStore) expect(tiers.processing).toBe(tiers.storage);
  });
});
