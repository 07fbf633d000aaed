// Laws of being late and of losing: each cause counts where it can happen, and not beyond.

import { describe, expect, it } from 'vitest';
import type { DeploymentId, IngestionId, ProcessingId, StorageId } from '../../../src/engine/architecture';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { Scenario } from '../../../src/engine/index';
import { sizeControlPlane } from '../../../src/engine/laws/controlPlane';
import { planDataPlane } from '../../../src/engine/laws/dataPlane';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { closeWait, type DataPath, dataPath } from '../../../src/engine/laws/freshness';
import { sizeIngestion } from '../../../src/engine/laws/ingestion';
import {
  collectorLossRatio,
  dataPlaneLossRatio,
  failedRunHours,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
  storeUnavailability,
} from '../../../src/engine/laws/reliability';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const demandOf = (changes: Partial<Scenario> = {}) => deriveDemand(scenarioWith(changes), k);
const d = demandOf();
const arrive = (id: IngestionId, demand = d) => sizeIngestion({ demand, constants: k }, id, 'several-zones');
const plane = (storage: StorageId, processing: ProcessingId, interval: number | null, demand = d) =>
  planDataPlane({ demand, constants: k }, { storage, processing, intervalSeconds: interval });
const HOURS = 730.5;

describe('a store that is down', () => {
  it('is so for its share of the gap that its agreement leaves', () => {
    const share = k.outageShareOfGap;
    for (const id of ['postgresql', 'distributed-postgresql', 'clickhouse'] as const) {
      expect(storeUnavailability(k, id, 'one-zone')).toBe(share * k.postgresOneZoneGap);
      expect(storeUnavailability(k, id, 'several-zones')).toBe(share * k.postgresSeveralZonesGap);
    }
    expect(storeUnavailability(k, 'warehouse', 'several-zones')).toBe(share * k.warehouseGap);
    expect(storeUnavailability(k, 'lakehouse', 'several-zones')).toBe(share * k.objectStoreGap);
  });

  it('is so in two regions only when both share the cause', () => {
    for (const id of ['warehouse', 'lakehouse'] as const)
      expect(storeUnavailability(k, id, 'two-regions')).toBeCloseTo(
        storeUnavailability(k, id, 'several-zones') * k.commonCause,
        15,
      );
  });
});

describe('a pipeline that is down', () => {
  it('adds what runs the processing to what takes the events in', () => {
    const ingestion = arrive('kafka');
    const gap = (storage: StorageId, processing: ProcessingId, interval: number | null) =>
      pipelineUnavailability(ingestion, plane(storage, processing, interval)) - ingestion.unavailability;
    expect(gap('lakehouse', 'flink', null)).toBeCloseTo(k.outageShareOfGap * k.flinkGap, 12);
    expect(gap('lakehouse', 'spark', 3600)).toBeCloseTo(k.outageShareOfGap * k.sparkGap, 12);
    expect(gap('warehouse', 'incremental', 3600)).toBe(0);
  });

  it('counts only beyond the slack: a mean outage of slack leaves one part in e', () => {
    const outage = k.outageHours * 3600;
    expect(pipelineOutageHours(k, 0.01, 0)).toBeCloseTo(0.01 * HOURS, 12);
    expect(pipelineOutageHours(k, 0.01, outage)).toBeCloseTo((0.01 * HOURS) / Math.E, 12);
  });

  it('has as slack what the oldest regular row leaves of the promise, and none below zero', () => {
    const law = { delaySeconds: 100, delaySdSeconds: 10, runWaitSeconds: 900, closeWaitSeconds: 60 };
    const path: DataPath = { law, tables: law, consumer: 'dashboards' };
    expect(slackSeconds({ demand: demandOf({ freshnessSeconds: 3600 }), constants: k }, path)).toBe(
      3600 - 1060,
    );
    expect(slackSeconds({ demand: demandOf({ freshnessSeconds: 1060 }), constants: k }, path)).toBe(0);
    expect(slackSeconds({ demand: demandOf({ freshnessSeconds: 60 }), constants: k }, path)).toBe(0);
  });
});

describe('runs that fail', () => {
  const law = { delaySeconds: 600, delaySdSeconds: 10, runWaitSeconds: 3600, closeWaitSeconds: 300 };
  const path: DataPath = { law, tables: law, consumer: 'dashboards' };
  const hours = (freshnessSeconds: number, retries = 0) =>
    failedRunHours(
      { demand: { ...demandOf({ freshnessSeconds }), tables: d.tables }, constants: k },
      path,
      retries,
    );
  const failure = (retries: number) => 1 - (1 - k.jobFailureRate ** (retries + 1)) ** d.tables;
  const peak = 600 + 300 + 2 * 3600;

  it('are late for what the doubled wait exceeds the promise by, an interval at most', () => {
    expect(hours(peak)).toBe(0);
    expect(hours(peak + 100)).toBe(0);
    expect(hours(peak - 360)).toBeCloseTo(HOURS * failure(0) * 0.1, 9);
    expect(hours(peak - 3600)).toBeCloseTo(HOURS * failure(0), 9);
    expect(hours(60)).toBeCloseTo(HOURS * failure(0), 9);
  });

  it('fail less often with each retry', () => {
    expect(hours(60, 1)).toBeCloseTo(HOURS * failure(1), 9);
    expect(hours(60, 2)).toBeLessThan(hours(60, 1));
  });

  it('are none where nothing runs on a schedule', () => {
    const rows: DataPath = { ...path, tables: { ...law, runWaitSeconds: 0 } };
    expect(failedRunHours({ demand: d, constants: k }, rows, 0)).toBe(0);
  });
});

describe('the way of an event', () => {
  const wait = (id: IngestionId, storage: StorageId, processing: ProcessingId) =>
    closeWait(arrive(id), plane(storage, processing, processing === 'incremental' ? 3600 : null));

  it('waits for a file, a commit or a sink, and for nothing when rows are written one by one', () => {
    expect(wait('object-files', 'warehouse', 'incremental')).toBe(arrive('object-files').fileIntervalSeconds);
    expect(wait('direct-writes', 'postgresql', 'live-sql')).toBe(0);
    expect(wait('direct-writes', 'clickhouse', 'live-sql')).toBe(k.sinkSeconds);
    expect(wait('kafka', 'lakehouse', 'flink')).toBe(k.commitSeconds);
    expect(wait('kafka', 'clickhouse', 'live-sql')).toBe(k.sinkSeconds);
    expect(wait('client-outbox', 'postgresql', 'live-sql')).toBe(arrive('client-outbox').fileIntervalSeconds);
  });

  it('adds load, run and stream, and their deviations as squares', () => {
    const kafka = arrive('kafka');
    const flink = plane('lakehouse', 'flink', null);
    const { tables } = dataPath({ demand: d, constants: k }, kafka, flink);
    expect(tables.delaySeconds).toBeCloseTo(kafka.delaySeconds + flink.runSeconds + k.flinkSeconds, 12);
    expect(tables.delaySdSeconds ** 2).toBeCloseTo(
      (kafka.delaySeconds / 2) ** 2 +
        (flink.runSeconds * k.runVariation) ** 2 +
        (k.flinkSeconds * k.flinkVariation) ** 2,
      12,
    );
    const dbt = plane('warehouse', 'incremental', 3600);
    const files = arrive('object-files');
    const path = dataPath({ demand: d, constants: k }, files, dbt);
    expect(path.law.delaySeconds).toBeCloseTo(files.delaySeconds + dbt.runSeconds, 9);
    expect(path.law.delaySdSeconds ** 2).toBeCloseTo(
      (files.delaySeconds / 2) ** 2 + (dbt.runSeconds * k.runVariation) ** 2,
      6,
    );
    expect(path.law).toMatchObject({ runWaitSeconds: 3600, closeWaitSeconds: files.fileIntervalSeconds });
  });

  it('ends at the online store where a stream serves promises below a quarter of an hour', () => {
    const ends = (freshnessSeconds: number, processing: 'flink' | 'spark') => {
      const demand = demandOf({ freshnessSeconds });
      const plan = plane('lakehouse', processing, processing === 'spark' ? 600 : null, demand);
      return dataPath({ demand, constants: k }, arrive('kafka', demand), plan);
    };
    expect(ends(899, 'flink').consumer).toBe('online-store');
    expect(ends(900, 'flink').consumer).toBe('dashboards');
    expect(ends(60, 'spark').consumer).toBe('dashboards');
    const { law } = ends(10, 'flink');
    const { delaySeconds } = arrive('kafka', demandOf({ freshnessSeconds: 10 }));
    expect(law.delaySeconds).toBeCloseTo(delaySeconds + k.flinkSeconds + k.onlineStoreSeconds, 12);
    expect(law.delaySdSeconds).toBeCloseTo(
      k.flinkVariation * Math.hypot(delaySeconds, k.flinkSeconds, k.onlineStoreSeconds),
      12,
    );
    expect([law.runWaitSeconds, law.closeWaitSeconds]).toEqual([0, 0]);
  });
});

describe('events that are lost', () => {
  it('are those offered while the store is down or maintained, and those on a volume that dies', () => {
    const direct = arrive('direct-writes');
    const lost = (place: 'one-zone' | 'several-zones') =>
      dataPlaneLossRatio(k, direct, { storage: 'postgresql', redundancy: place });
    const down = (place: 'one-zone' | 'several-zones') => storeUnavailability(k, 'postgresql', place);
    const volume = (k.diskAnnualFailureRate * k.lossWindowSeconds) / (365.25 * 86_400);
    expect(lost('one-zone')).toBeCloseTo(
      direct.lossRatio + direct.storeDowntimeLoss * (down('one-zone') + k.maintenanceUnavailability) + volume,
      15,
    );
    expect(lost('several-zones')).toBeCloseTo(
      direct.lossRatio +
        direct.storeDowntimeLoss *
          (down('several-zones') + k.maintenanceUnavailability * k.failoverMaintenanceShare),
      15,
    );
  });

  it('wait in a log or in files while the store is down', () => {
    for (const id of ['kafka', 'object-files'] as const) {
      const ingestion = arrive(id);
      expect(ingestion.storeDowntimeLoss).toBe(0);
      expect(dataPlaneLossRatio(k, ingestion, { storage: 'clickhouse', redundancy: 'one-zone' })).toBe(
        ingestion.lossRatio,
      );
    }
  });

  it('are lost with the platform only where collectors run on it', () => {
    const lost = (id: IngestionId, deployment: DeploymentId) =>
      collectorLossRatio(arrive(id), sizeControlPlane({ demand: d, constants: k }, deployment, 'logs'));
    expect(lost('object-files', 'cron')).toBe(k.virtualMachineGap * k.outageShareOfGap);
    expect(lost('object-files', 'kubernetes')).toBe(k.containerGap * k.outageShareOfGap);
    expect(lost('direct-writes', 'cron')).toBe(0);
  });
});
