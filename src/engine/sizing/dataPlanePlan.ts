/** A store with what processes its rows at one interval: sizes, money, hours and the length of a run. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import {
  BYTES_PER_GB,
  DAYS_PER_MONTH,
  HOURS_PER_MONTH,
  SECONDS_PER_HOUR,
  SECONDS_PER_MONTH,
} from '../demand/units';
import type { ProcessingId, StorageId } from '../scenario/optionIds';
import { processingHours, storeHours } from './dataPlaneHours';
import { hotShare } from './hotShare';
import { priceStore } from './priceStore';
import { type StoreSize, sizeStore } from './sizeStore';
import { type StoreEngine, storeEngine } from './storeEngine';
import { type QueryRows, type StoreWork, storeWork } from './storeWork';

export interface DataPlanePlan {
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly intervalSeconds: number | null;
  readonly engine: StoreEngine;
  readonly work: StoreWork;
  readonly size: StoreSize;
  /** USD a month in one zone (or as the service comes), by what a second zone or region multiplies. */
  readonly storeComputeUsd: number;
  readonly storeDiskUsd: number;
  readonly storeObjectUsd: number;
  /** Price of loading rows as they come; 0 where runs load files in bulk. */
  readonly streamLoadUsd: number;
  readonly storedBytes: number;
  readonly processingComputeUsd: number;
  readonly onlineStoreUsd: number;
  readonly storeHours: number;
  readonly processingHours: number;
  /** vCPU that the deployment layer carries during a run. */
  readonly fleetVcpu: number;
  /** Of these, what no run uses on average: billed on a machine that stands all month, not as containers. */
  readonly idleVcpu: number;
  readonly processingUnits: number;
  /** Services that someone releases. */
  readonly services: number;
  /** Servers beyond the first of a store that the team runs itself. */
  readonly furtherServers: number;
  /** Mean length of a run with its overhead; 0 when nothing runs. */
  readonly runSeconds: number;
  /** Worst of the ceilings, 1 is full; above 1 the plan is saturated. */
  readonly saturation: number;
}

const BATCH_SHARE = 0.25;
const SPARK_VCPU_LOW = 4;
const FLINK_CORES_LOW = 2;
const SERVER_VCPU = 16;
const SELF_RUN: ReadonlySet<StorageId> = new Set<StorageId>(['clickhouse', 'distributed-postgresql']);

const isBatch = (processing: ProcessingId) =>
  processing === 'full-refresh' || processing === 'incremental' || processing === 'spark';

export function planDataPlane(
  storage: StorageId,
  processing: ProcessingId,
  intervalSeconds: number | null,
  d: Demand,
  rows: QueryRows,
  k: ConstantValues,
  engine: StoreEngine = storeEngine(storage, k),
): DataPlanePlan {
  const work = storeWork(processing, intervalSeconds, d, rows, k);
  const elastic = storage === 'warehouse' || storage === 'lakehouse';
  const storedBytes = d.rawStoredBytes * engine.bytesRatio;
  const diskUnits = (storedBytes * hotShare(storage, d, k)) / engine.diskBytesPerUnit;
  const size = sizeStore(
    { ...engine, unitsLow: Math.max(engine.unitsLow, diskUnits) },
    work,
    elastic,
    d,
    k,
    runOverhead(d, k),
  );
  const run = planRun(storage, work, size, d, k);
  const store = priceStore(storage, engine, work, size, storedBytes, run.creditHours, d, k);
  const flinkCores =
    processing === 'flink'
      ? Math.max(
          FLINK_CORES_LOW,
          (d.peakEventsPerSecond * k.flinkJobs) / (k.flinkEventsPerCoreSecond * k.flinkTargetUtilization),
        )
      : 0;
  const batch = isBatch(processing);
  const runnerVcpu = batch && processing !== 'spark' ? k.runnerVcpu : 0;
  const onlineUsers = Math.min(d.usersPerDay * k.activeUsersPerDailyUser, k.peopleOnline);
  const onlineGb = (onlineUsers * k.featureBytesPerUser) / BYTES_PER_GB;
  return {
    storage,
    processing,
    intervalSeconds,
    engine,
    work,
    size,
    storedBytes,
    storeComputeUsd: store.storeComputeUsd,
    storeDiskUsd: store.storeDiskUsd,
    storeObjectUsd: store.storeObjectUsd,
    streamLoadUsd: store.streamLoadUsd,
    processingComputeUsd: run.externalUsd,
    onlineStoreUsd:
      processing === 'flink'
        ? Math.max(k.onlineStoreFloorUsdPerMonth, onlineGb * 2 * k.onlineStoreUsdPerGbHour * HOURS_PER_MONTH)
        : 0,
    storeHours: storeHours(storage, size, storedBytes, d, k),
    processingHours: processingHours(processing, d, k),
    fleetVcpu: flinkCores + runnerVcpu,
    idleVcpu: intervalSeconds === null ? 0 : runnerVcpu * Math.max(0, 1 - run.seconds / intervalSeconds),
    processingUnits: processing === 'flink' ? flinkCores : run.units,
    services: processing === 'flink' ? k.flinkJobs + 1 : 0,
    furtherServers: SELF_RUN.has(storage) ? Math.max(0, size.units / SERVER_VCPU - 1) : 0,
    runSeconds: run.seconds,
    saturation: Math.max(
      size.sizeRatio,
      size.insertRatio,
      storage === 'postgresql' ? storedBytes / k.postgresDiskHighBytes : 0,
      batch && intervalSeconds !== null ? run.seconds / (intervalSeconds * k.batchDutyHigh) : 0,
    ),
  };
}

function runOverhead(d: Demand, k: ConstantValues): number {
  return k.runOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
}

interface Run {
  readonly seconds: number;
  /** Warehouse credits or Spark vCPU during the run; vCPU of the store busy with it otherwise. */
  readonly units: number;
  /** Warehouse credit-hours a month for runs and scorecards. */
  readonly creditHours: number;
  /** Spark, USD a month. */
  readonly externalUsd: number;
}

function planRun(storage: StorageId, work: StoreWork, size: StoreSize, d: Demand, k: ConstantValues): Run {
  const interval = work.intervalSeconds;
  const overhead = runOverhead(d, k);
  const runsPerMonth = interval === null ? 0 : SECONDS_PER_MONTH / interval;
  if (storage === 'lakehouse') {
    const fresh = work.runReadRows * k.transformFactor + work.runWriteRows;
    const vcpuSeconds = fresh / k.sparkRowsPerVcpuSecond;
    const units =
      interval === null ? 0 : Math.max(SPARK_VCPU_LOW, vcpuSeconds / (interval * k.sparkRunSeconds));
    const start = k.sparkOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
    const seconds = interval === null ? 0 : start + vcpuSeconds / units;
    const daily = work.testRowsPerDay + d.scenario.eventsPerDay * k.lakeMaintenancePasses * k.transformFactor;
    const sideVcpuSeconds =
      (daily / k.sparkRowsPerVcpuSecond + d.liveTests * k.sparkOverheadSeconds) * DAYS_PER_MONTH;
    const usd =
      ((runsPerMonth * seconds * units + sideVcpuSeconds) / SECONDS_PER_HOUR) * k.sparkUsdPerVcpuHour;
    return { seconds, units, creditHours: 0, externalUsd: usd };
  }
  if (storage === 'warehouse') {
    const workUnits = size.runUnits * (interval ?? 0);
    const credits = interval === null ? 0 : Math.max(1, workUnits / (interval * BATCH_SHARE));
    const seconds = interval === null ? 0 : overhead + workUnits / Math.max(credits, 1);
    const testSeconds =
      (work.testRowsPerDay / k.warehouseScanRowsPerCreditSecond + d.liveTests * k.warehouseResumeSeconds) *
      DAYS_PER_MONTH;
    // A run loads files in bulk; rows in motion are loaded by the stream job and billed by the byte instead.
    const loadSeconds =
      interval === null ? 0 : (d.scenario.eventsPerDay / k.warehouseLoadRowsPerCreditSecond) * DAYS_PER_MONTH;
    const runSeconds = runsPerMonth * Math.max(k.warehouseResumeSeconds, seconds) * credits;
    return {
      seconds,
      units: credits,
      creditHours: (runSeconds + testSeconds + loadSeconds) / SECONDS_PER_HOUR,
      externalUsd: 0,
    };
  }
  if (interval === null) return { seconds: 0, units: 0, creditHours: 0, externalUsd: 0 };
  return { seconds: overhead + size.runSeconds, units: size.runUnits, creditHours: 0, externalUsd: 0 };
}
