// Laws of a store and what processes its rows: just large enough, full exactly where it says so, priced by what it uses.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessingId, StorageId } from '../../../src/engine/architecture';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { OPTION_IDS, type Scenario } from '../../../src/engine/index';
import { type DataPlanePlan, planDataPlane, storeEngine } from '../../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { queryRate, queryRows, unitsForRate } from '../../../src/engine/laws/store';
import { STORAGE } from '../../../src/engine/options/options';
import { normalCdf } from '../../../src/math/normal';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const STORES = OPTION_IDS.storage;
const SCHEDULED: readonly ProcessingId[] = ['full-refresh', 'incremental', 'spark'];
const MONTH_HOURS = 730.5;

const demandOf = (changes: Partial<Scenario> = {}) => deriveDemand(scenarioWith(changes), k);
const planOf = (
  storage: StorageId,
  processing: ProcessingId,
  interval: number | null = null,
  d = demandOf(),
): DataPlanePlan =>
  planDataPlane({ demand: d, constants: k }, { storage, processing, intervalSeconds: interval });

const anyPlan = fc
  .tuple(anyScenario, fc.constantFrom(...STORES), fc.nat(5), fc.constantFrom(60, 900, 3600, 86_400))
  .map(([scenario, storage, place, interval]) => {
    const d = deriveDemand(scenario, k);
    const offered = STORAGE[storage].processedBy;
    const processing = offered[place % offered.length] as ProcessingId;
    return { d, plan: planOf(storage, processing, SCHEDULED.includes(processing) ? interval : null, d) };
  });
const law = (check: (drawn: { d: ReturnType<typeof demandOf>; plan: DataPlanePlan }) => void) =>
  fc.assert(fc.property(anyPlan, check), { numRuns: scenarioRuns(500) });

describe('a store that is not saturated', () => {
  it('is loaded no higher than its target in the busy hour', () => {
    law(({ plan: { saturation, size, engine } }) => {
      if (saturation > 1 || !Number.isFinite(size.queryP95Seconds)) return;
      expect(size.units).toBeGreaterThanOrEqual(engine.unitsLow);
      expect(size.loadRatio).toBeLessThanOrEqual(k.storageTargetUtilization * (1 + 1e-9));
    });
  });

  it('is as small as it may be: larger than its load asks only where answers just keep the promise', () => {
    law(({ d, plan: { size, engine } }) => {
      if (size.units <= size.loadUnits * 1.001 || size.sizeRatio > 0.999) return;
      const promise = d.assumptions.servingPromiseSeconds;
      if (engine.querySeconds > promise / 2 || size.queryP95Seconds > promise) return;
      expect(size.queryP95Seconds / promise).toBeGreaterThan(0.95);
    });
  });

  it('shares the machine: an answer takes what it takes alone, divided by what the load leaves', () => {
    law(({ plan: { size, engine, work } }) => {
      if (size.loadRatio >= 0.99) return;
      const alone = work.queryRowsP95 / queryRate(engine.shared, size.units);
      expect(size.queryP95Seconds / (engine.querySeconds + alone / (1 - size.loadRatio))).toBeCloseTo(1, 9);
    });
  });

  it('finishes a run within the share of the interval that is meant for it', () => {
    law(({ plan }) => {
      const { intervalSeconds, saturation, runSeconds } = plan;
      if (intervalSeconds === null) expect(runSeconds).toBe(0);
      else {
        expect(runSeconds).toBeGreaterThan(0);
        if (saturation <= 1)
          expect(runSeconds).toBeLessThanOrEqual(intervalSeconds * k.batchDutyHigh * (1 + 1e-9));
      }
    });
  });
});

describe('saturation', () => {
  it('is the fullest of size, writes, disk and runs', () => {
    law(({ plan }) => {
      const { size, storage, storedBytes, intervalSeconds, runSeconds, saturation } = plan;
      const runs = intervalSeconds === null ? 0 : runSeconds / (intervalSeconds * k.batchDutyHigh);
      const disk = storage === 'postgresql' ? storedBytes / k.postgresDiskHighBytes : 0;
      expect(saturation).toBe(Math.max(size.sizeRatio, size.insertRatio, disk, runs));
      expect(size.units).toBeLessThanOrEqual(plan.engine.unitsHigh * (1 + 1e-12));
    });
  });

  it('of writes is that of the store or of its servers, whichever gives first', () => {
    law(({ plan: { size, engine, work, storage } }) => {
      const elastic = storage === 'warehouse' || storage === 'lakehouse';
      const most = elastic ? engine.insertHigh : Math.min(engine.insertHigh, engine.insertRate * size.units);
      expect(size.insertRatio).toBeCloseTo(work.peakInsertRowsPerSecond / most, 9);
    });
  });
});

describe('the work of a store', () => {
  const d = demandOf({ experimentsPerMonth: 100 });

  it('reads everything at each full refresh, and only what is new when it is incremental', () => {
    const full = planOf('warehouse', 'full-refresh', 3600, d).work;
    const hourly = planOf('warehouse', 'incremental', 3600, d).work;
    const daily = planOf('warehouse', 'incremental', 86_400, d).work;
    expect(full.runWriteRows).toBeCloseTo(d.storedRows * k.fullRefreshShare, 3);
    expect(full.runReadRows).toBeCloseTo(full.runWriteRows * k.transformPasses, 3);
    expect(hourly.runWriteRows).toBeCloseTo(d.eventsPerSecond * 3600 * k.lateWindowFactor, 3);
    expect(hourly.runReadRows).toBeCloseTo(hourly.runWriteRows * k.transformPasses, 3);
    expect(daily.runReadRows / hourly.runReadRows).toBeCloseTo(24, 9);
  });

  it('computes tests from scratch without increments, and from the new day with them', () => {
    for (const id of ['live-sql', 'full-refresh'] as const)
      expect(planOf('clickhouse', id, id === 'live-sql' ? null : 3600, d).work.testRowsPerDay).toBe(
        d.testRowsPerDayFull,
      );
    for (const id of ['incremental', 'rollups-on-write'] as const)
      expect(planOf('clickhouse', id, id === 'incremental' ? 3600 : null, d).work.testRowsPerDay).toBe(
        d.testRowsPerDayIncremental,
      );
  });

  it('reads raw rows where no tables are built, and writes more where roll-ups are kept', () => {
    const rows = queryRows({ demand: d, constants: k });
    const live = planOf('clickhouse', 'live-sql', null, d).work;
    const rolled = planOf('clickhouse', 'rollups-on-write', null, d).work;
    expect([live.queryRowsP95, live.queryRowsMean]).toEqual([rows.rawP95, rows.rawMean]);
    expect([rolled.queryRowsP95, rolled.queryRowsMean]).toEqual([rows.mixedP95, rows.mixedMean]);
    expect(live.peakInsertRowsPerSecond).toBe(d.peakEventsPerSecond);
    expect(rolled.peakInsertRowsPerSecond).toBeCloseTo(d.peakEventsPerSecond * (1 + k.rollupInsertFactor), 6);
  });

  it('has a mixture of raw and rolled-up queries between the two', () => {
    const at = (rawQueryShare: number) =>
      queryRows({ demand: demandOf({ assumptions: { rawQueryShare } }), constants: k });
    expect(at(1).mixedP95 / at(1).rawP95).toBeCloseTo(1, 6);
    expect(at(1).mixedMean).toBeCloseTo(at(1).rawMean, 6);
    expect(at(0.5).mixedP95).toBeLessThan(at(1).mixedP95);
    expect(at(0).mixedP95).toBeLessThan(at(0.5).mixedP95);
    const variance = Math.log1p(k.queryVariation ** 2);
    const p95 = demandOf().rawQueryRows * Math.exp(1.6448536269514722 * Math.sqrt(variance) - variance / 2);
    expect(at(0.2).rawP95 / p95).toBeCloseTo(1, 9);
  });
});

describe('one query', () => {
  it.each(STORES)(
    'on %s gets faster with size up to what it can use, and the size for a rate gives it',
    (id) => {
      const engine = storeEngine(k, id);
      const rate = (units: number) => queryRate(engine, units);
      expect(rate(engine.linearUnits)).toBeCloseTo(engine.scanRate * engine.linearUnits, 6);
      expect(rate(engine.linearUnits / 2)).toBeCloseTo((engine.scanRate * engine.linearUnits) / 2, 6);
      expect(rate(engine.queryUnitsHigh * 10)).toBe(rate(engine.queryUnitsHigh));
      for (const share of [0.1, 0.5, 1, 3]) {
        const units = unitsForRate(engine, engine.scanRate * engine.linearUnits * share);
        if (Number.isFinite(units))
          expect(rate(units)).toBeCloseTo(engine.scanRate * engine.linearUnits * share, 3);
        else expect(rate(engine.queryUnitsHigh)).toBeLessThan(engine.scanRate * engine.linearUnits * share);
      }
      expect(unitsForRate(engine, rate(engine.queryUnitsHigh) * 1.01)).toBe(Number.POSITIVE_INFINITY);
      expect(engine.shared.scanRate * k.questionsPerView).toBeCloseTo(engine.scanRate, 6);
      expect(queryRate(engine.shared, engine.linearUnits * k.questionsPerView)).toBeCloseTo(
        rate(engine.linearUnits),
        3,
      );
    },
  );
});

describe('the price of a store', () => {
  const d = demandOf({ eventsPerDay: 1e9 });
  const gb = (plan: DataPlanePlan) => plan.storedBytes / 1e9;

  it('is that of its servers for every hour, and of its disks', () => {
    for (const id of ['postgresql', 'distributed-postgresql'] as const) {
      const plan = planOf(id, 'live-sql', null, d);
      expect(plan.storeComputeUsd).toBeCloseTo(plan.size.units * k.postgresUsdPerVcpuHour * MONTH_HOURS, 6);
      expect(plan.storeDiskUsd).toBeCloseTo(gb(plan) * k.postgresUsdPerGbMonth, 6);
      expect([plan.storeObjectUsd, plan.streamLoadUsd]).toEqual([0, 0]);
    }
  });

  it('of ClickHouse keeps recent rows on disk and the rest in object storage', () => {
    const plan = planOf('clickhouse', 'live-sql', null, d);
    const hot = k.hotDays / (30.4375 * d.assumptions.retentionMonths);
    expect(plan.storeDiskUsd).toBeCloseTo(gb(plan) * hot * k.blockDiskUsdPerGbMonth, 6);
    expect(plan.storeObjectUsd).toBeCloseTo(gb(plan) * (1 - hot) * k.objectUsdPerGbMonth, 6);
    const month = planOf('clickhouse', 'live-sql', null, demandOf({ assumptions: { retentionMonths: 1 } }));
    if (k.hotDays < 30) expect(month.storeObjectUsd).toBeGreaterThan(0);
  });

  it('of a warehouse without runs is that of the hours in which somebody asks, and of rows loaded by the byte', () => {
    const quiet = demandOf({ experimentsPerMonth: 0, assumptions: { queriesPerDay: 0 } });
    const plan = planOf('warehouse', 'live-sql', null, quiet);
    expect(plan.storeComputeUsd).toBe(0);
    const busy = planOf(
      'warehouse',
      'live-sql',
      null,
      demandOf({ experimentsPerMonth: 0, assumptions: { queriesPerDay: 1e6 } }),
    );
    const hours = k.queryHoursPerDay * 30.4375;
    expect(busy.storeComputeUsd).toBeCloseTo(busy.size.units * hours * k.warehouseUsdPerCredit, 3);
    const gbPerMonth = (quiet.bytesPerSecond * MONTH_HOURS * 3600) / 1e9;
    expect(plan.streamLoadUsd).toBeCloseTo(gbPerMonth * k.warehouseStreamUsdPerGb, 6);
    expect(plan.storeObjectUsd).toBeCloseTo(gb(plan) * k.warehouseUsdPerGbMonth, 6);
  });

  it('of a lakehouse is that of its query engine in working hours, and of objects', () => {
    const plan = planOf('lakehouse', 'spark', 3600, d);
    expect(plan.storeComputeUsd).toBeCloseTo(
      plan.size.units * k.lakeUsdPerVcpuHour * k.lakeUplift * k.queryHoursPerDay * 30.4375,
      6,
    );
    expect(plan.storeObjectUsd).toBeCloseTo(gb(plan) * k.objectUsdPerGbMonth, 6);
  });
});

describe('processing', () => {
  it('by Spark pays for its runs, scorecards and the upkeep of files', () => {
    const d = demandOf({ experimentsPerMonth: 0 });
    const hourly = planOf('lakehouse', 'spark', 3600, d);
    const vcpuSeconds =
      (hourly.work.runReadRows * k.transformFactor + hourly.work.runWriteRows) / k.sparkRowsPerVcpuSecond;
    const start = k.sparkOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
    expect(hourly.runSeconds).toBeCloseTo(start + vcpuSeconds / hourly.processingUnits, 6);
    expect(hourly.processingUnits).toBeGreaterThanOrEqual(4);
    const upkeep =
      ((d.scenario.eventsPerDay * k.lakeMaintenancePasses * k.transformFactor) / k.sparkRowsPerVcpuSecond) *
      30.4375;
    const runs = ((MONTH_HOURS * 3600) / 3600) * hourly.runSeconds * hourly.processingUnits;
    expect(hourly.processingComputeUsd).toBeCloseTo(((runs + upkeep) / 3600) * k.sparkUsdPerVcpuHour, 4);
  });

  it('by Flink takes cores for the peak, an online store and services to release', () => {
    const d = demandOf({ eventsPerDay: 1e10, freshnessSeconds: 1 });
    const plan = planOf('lakehouse', 'flink', null, d);
    const cores =
      (d.peakEventsPerSecond * k.flinkJobs) / (k.flinkEventsPerCoreSecond * k.flinkTargetUtilization);
    expect(plan.processingUnits).toBeCloseTo(cores, 6);
    expect(plan.fleetVcpu).toBeCloseTo(cores, 6);
    expect(plan.services).toBe(k.flinkJobs + 1);
    const users = d.usersPerDay * k.activeUsersPerDailyUser;
    const usd = ((users * k.featureBytesPerUser) / 1e9) * 2 * k.onlineStoreUsdPerGbHour * MONTH_HOURS;
    expect(plan.onlineStoreUsd).toBeCloseTo(Math.max(k.onlineStoreFloorUsdPerMonth, usd), 6);
    const small = planOf('lakehouse', 'flink', null, demandOf({ eventsPerDay: 1e5 }));
    expect(small.processingUnits).toBe(2);
    expect(small.onlineStoreUsd).toBe(k.onlineStoreFloorUsdPerMonth);
  });

  it('on a runner takes a core while something is scheduled, and nothing else does', () => {
    expect(planOf('warehouse', 'incremental', 3600).fleetVcpu).toBe(k.runnerVcpu);
    expect(planOf('warehouse', 'full-refresh', 3600).fleetVcpu).toBe(k.runnerVcpu);
    expect(planOf('warehouse', 'live-sql').fleetVcpu).toBe(0);
    expect(planOf('lakehouse', 'spark', 3600).fleetVcpu).toBe(0);
    for (const id of ['live-sql', 'rollups-on-write'] as const)
      expect(planOf('clickhouse', id)).toMatchObject({ services: 0, onlineStoreUsd: 0, runSeconds: 0 });
  });

  it('takes hours by the table and by the test, other for each kind', () => {
    const hours = (id: ProcessingId, changes: Partial<Scenario> = {}) => {
      const storage = id === 'flink' || id === 'spark' ? 'lakehouse' : 'clickhouse';
      return planOf(storage, id, SCHEDULED.includes(id) ? 3600 : null, demandOf(changes)).processingHours;
    };
    const perTable: readonly (readonly [ProcessingId, number, number])[] = [
      ['live-sql', k.liveSqlHours, k.liveSqlHoursPerTable],
      ['full-refresh', k.fullRefreshHours, k.fullRefreshHoursPerTable],
      ['incremental', k.incrementalHours, k.incrementalHoursPerTable],
      ['rollups-on-write', k.rollupHours, k.rollupHoursPerTable],
      ['spark', k.sparkHours, k.sparkHoursPerTable],
      ['flink', k.flinkHours, k.flinkHoursPerTable],
    ];
    const { tables } = demandOf();
    for (const [id, base, each] of perTable) {
      expect(hours(id, { experimentsPerMonth: 0 })).toBeCloseTo(base + tables * each, 9);
      expect(hours(id, { experimentsPerMonth: 50 }) - hours(id, { experimentsPerMonth: 0 })).toBeCloseTo(
        50 * k.testHours,
        9,
      );
    }
  });
});

describe('the upkeep of a store', () => {
  const d = demandOf({ eventsPerDay: 1e9 });
  const plan = (id: StorageId) =>
    planOf(id, id === 'lakehouse' ? 'spark' : 'live-sql', id === 'lakehouse' ? 3600 : null, d);
  const terabytes = (id: StorageId) => plan(id).storedBytes / 1e12;

  it('grows with what the team runs itself, and is flat where a service runs it', () => {
    expect(plan('warehouse').storeHours).toBe(k.warehouseHours);
    expect(plan('lakehouse').storeHours).toBe(k.lakeHours);
    expect(plan('postgresql').storeHours).toBeCloseTo(
      k.postgresHours + terabytes('postgresql') * k.postgresHoursPerTerabyte,
      9,
    );
    expect(plan('distributed-postgresql').storeHours).toBeCloseTo(
      k.citusHours +
        terabytes('distributed-postgresql') * k.postgresHoursPerTerabyte * (1 - k.citusEfficiency),
      9,
    );
    const { size } = plan('clickhouse');
    const hot = k.hotDays / (30.4375 * d.assumptions.retentionMonths);
    expect(plan('clickhouse').storeHours).toBeCloseTo(
      k.clickhouseHours +
        (size.units / 100) * k.clickhouseHoursPerHundredVcpu +
        terabytes('clickhouse') * hot * k.clickhouseHoursPerTerabyte,
      9,
    );
  });

  it('counts servers beyond the first of sixteen cores', () => {
    for (const id of ['clickhouse', 'distributed-postgresql'] as const)
      expect(plan(id).furtherServers).toBeCloseTo(Math.max(0, plan(id).size.units / 16 - 1), 9);
    expect(plan('clickhouse').furtherServers).toBeGreaterThanOrEqual(0);
    expect(
      [plan('postgresql'), plan('warehouse'), plan('lakehouse')].map((one) => one.furtherServers),
    ).toEqual([0, 0, 0]);
  });
});

describe('rows of the slowest query in twenty', () => {
  it('are exceeded by one query in twenty of the mixture', () => {
    for (const rawQueryShare of [0.02, 0.04, 0.2, 0.5]) {
      const d = demandOf({ eventsPerDay: 1e9, assumptions: { rawQueryShare } });
      const { mixedP95, mixedMean } = queryRows({ demand: d, constants: k });
      const variance = Math.log1p(k.queryVariation ** 2);
      const above = (mean: number) =>
        normalCdf((Math.log(mean) - variance / 2 - Math.log(mixedP95)) / Math.sqrt(variance));
      const share = rawQueryShare * above(d.rawQueryRows) + (1 - rawQueryShare) * above(d.rollupQueryRows);
      expect(share).toBeCloseTo(0.05, 6);
      const mean = rawQueryShare * d.rawQueryRows + (1 - rawQueryShare) * d.rollupQueryRows;
      expect(mixedMean / mean).toBeCloseTo(1, 12);
    }
  });
});

describe('engines', () => {
  it('of a cluster do on each core what coordination leaves of one server’s', () => {
    const [one, many] = [storeEngine(k, 'postgresql'), storeEngine(k, 'distributed-postgresql')];
    for (const rate of ['scanRate', 'insertRate', 'writeRate'] as const)
      expect(many[rate]).toBeCloseTo(one[rate] * k.citusEfficiency, 6);
    expect(many.diskBytesPerUnit).toBeCloseTo(k.postgresDiskHighBytes / k.postgresVcpuHigh, 0);
    expect(one.exponent).toBe(0);
    expect(storeEngine(k, 'clickhouse')).toMatchObject({
      scanRate: k.clickhouseScanRowsPerVcpuSecond,
      exponent: k.clickhouseExponent,
    });
  });

  it('hold at least the disks that their rows need', () => {
    const d = demandOf({ eventsPerDay: 1e11, assumptions: { queriesPerDay: 1, bytesPerEvent: 5000 } });
    const columns = planOf('clickhouse', 'rollups-on-write', null, d);
    expect(columns.storedBytes).toBeCloseTo(d.rawStoredBytes * k.clickhouseBytesRatio, -3);
    const hot = k.hotDays / (30.4375 * d.assumptions.retentionMonths);
    const disks = (columns.storedBytes * hot) / k.clickhouseDiskBytesPerVcpu;
    expect(columns.size.loadUnits).toBeGreaterThanOrEqual(disks * (1 - 1e-9));
    expect(columns.storeComputeUsd).toBeCloseTo(
      columns.size.units * k.clickhouseUsdPerVcpuHour * MONTH_HOURS,
      3,
    );
    const rows = planOf('distributed-postgresql', 'live-sql', null, d);
    const cores = rows.storedBytes / rows.engine.diskBytesPerUnit;
    expect(rows.size.loadUnits).toBeGreaterThanOrEqual(cores * (1 - 1e-9));
  });

  it('leave runs and scorecards to Spark, which reads what is new as incremental runs do', () => {
    const d = demandOf({ experimentsPerMonth: 100 });
    const spark = planOf('lakehouse', 'spark', 3600, d).work;
    const dbt = planOf('warehouse', 'incremental', 3600, d).work;
    expect([spark.isExternal, dbt.isExternal]).toEqual([true, false]);
    expect([spark.runReadRows, spark.runWriteRows]).toEqual([dbt.runReadRows, dbt.runWriteRows]);
    expect(planOf('lakehouse', 'flink', null, d).work).toMatchObject({ runReadRows: 0, isExternal: false });
  });
});

describe('runs in a warehouse', () => {
  const quiet = demandOf({ eventsPerDay: 1e10, experimentsPerMonth: 0, assumptions: { queriesPerDay: 0 } });
  const overhead = k.runOverheadSeconds + (quiet.tables * k.tableOverheadSeconds) / k.runThreads;
  const load = ((quiet.scenario.eventsPerDay / k.warehouseLoadRowsPerCreditSecond) * 30.4375) / 3600;

  it.each([600, 3600, 86_400])(
    'every %s s take a quarter of the interval and their overhead, a minute at least',
    (interval) => {
      const plan = planOf('warehouse', 'incremental', interval, quiet);
      const { runReadRows, runWriteRows } = plan.work;
      const creditSeconds =
        (runReadRows * k.transformFactor) / k.warehouseScanRowsPerCreditSecond +
        runWriteRows / k.warehouseLoadRowsPerCreditSecond;
      const credits = Math.max(1, creditSeconds / (interval / 4));
      expect(plan.processingUnits).toBeCloseTo(credits, 9);
      expect(plan.runSeconds).toBeCloseTo(overhead + creditSeconds / credits, 6);
      const billed = Math.max(k.warehouseResumeSeconds, plan.runSeconds) * credits;
      const hours = ((MONTH_HOURS * 3600) / interval) * (billed / 3600) + load;
      expect(plan.storeComputeUsd).toBeCloseTo(hours * k.warehouseUsdPerCredit, 3);
    },
  );

  it('and scorecards are paid by the second, each with its start', () => {
    const tested = demandOf({ experimentsPerMonth: 50, assumptions: { queriesPerDay: 0 } });
    const plain = demandOf({ experimentsPerMonth: 0, assumptions: { queriesPerDay: 0 } });
    const usd = (d: typeof tested) => planOf('warehouse', 'live-sql', null, d).storeComputeUsd;
    const scans = tested.testRowsPerDayFull / k.warehouseScanRowsPerCreditSecond;
    const seconds = (scans + tested.liveTests * k.warehouseResumeSeconds) * 30.4375;
    expect(usd(tested) - usd(plain)).toBeCloseTo((seconds / 3600) * k.warehouseUsdPerCredit, 4);
  });

  it('by Spark are scorecards with a start each as well', () => {
    const tested = demandOf({ experimentsPerMonth: 50 });
    const plain = { ...tested, liveTests: 0, testRowsPerDayIncremental: 0 };
    const usd = (d: typeof tested) => planOf('lakehouse', 'spark', 3600, d).processingComputeUsd;
    const scans = tested.testRowsPerDayIncremental / k.sparkRowsPerVcpuSecond;
    const seconds = (scans + tested.liveTests * k.sparkOverheadSeconds) * 30.4375;
    expect(usd(tested) - usd(plain)).toBeCloseTo((seconds / 3600) * k.sparkUsdPerVcpuHour, 4);
    const large = planOf('lakehouse', 'spark', 3600, demandOf({ eventsPerDay: 1e12 }));
    const work = large.work.runReadRows * k.transformFactor + large.work.runWriteRows;
    expect(large.processingUnits).toBeCloseTo(
      work / k.sparkRowsPerVcpuSecond / (3600 * k.sparkRunSeconds),
      6,
    );
  });
});
