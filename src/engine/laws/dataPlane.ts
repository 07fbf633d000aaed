/** The data plane: a store with what processes its rows at one interval, sized and priced, and what a second zone or region adds. */

import type { ProcessingId, StorageId } from '../architecture';
import type { ConstantValues } from '../data/constantValues';
import type { Redundancy } from '../options/option';
import { PROCESSING, STORAGE } from '../options/options';
import type { ProcessingOption } from '../options/processing';
import { BYTES_PER_GB, SECONDS_PER_MONTH } from '../units';
import type { Setting } from './demand';
import type { IngestionSize } from './ingestion';
import type { UnitId } from './spend';
import {
  type QueryRows,
  queryRows,
  type StoreEngine,
  type StoreSize,
  type StoreWork,
  sharedByView,
  sizeStore,
} from './store';

/** The engine of a store with these constants. */
export function storeEngine(k: ConstantValues, storage: StorageId): StoreEngine {
  const engine = STORAGE[storage].engine(k);
  return { ...engine, shared: sharedByView(engine, k.questionsPerView) };
}

/** Rows that a kind of processing reads and writes, whatever the store under it. */
function storeWork(
  setting: Setting,
  processing: ProcessingOption,
  { intervalSeconds, rows }: { readonly intervalSeconds: number | null; readonly rows: QueryRows },
): StoreWork {
  const { demand: d, constants: k } = setting;
  const runRows = processing.runRows(setting, intervalSeconds ?? 0);
  return {
    intervalSeconds,
    peakInsertRowsPerSecond: d.peakEventsPerSecond * processing.insertFactor(k),
    queryRowsP95: processing.readsRawRows ? rows.rawP95 : rows.mixedP95,
    queryRowsMean: processing.readsRawRows ? rows.rawMean : rows.mixedMean,
    runReadRows: runRows * k.transformPasses,
    runWriteRows: runRows,
    testRowsPerDay: processing.testsFromScratch ? d.testRowsPerDayFull : d.testRowsPerDayIncremental,
    isExternal: processing.isExternal,
  };
}

/** Hours of engineers a month that a store of that size asks for. */
export function storeHours(
  setting: Setting,
  storage: StorageId,
  { units, storedBytes }: { readonly units: number; readonly storedBytes: number },
): number {
  return STORAGE[storage].hours(setting, units, storedBytes);
}

/** Hours of engineers a month for tables and tests, by kind of processing. */
export function processingHours({ demand: d, constants: k }: Setting, processing: ProcessingId): number {
  const option = PROCESSING[processing];
  return option.hours(k) + d.tables * option.hoursPerTable(k) + d.scenario.experimentsPerMonth * k.testHours;
}

/** Stream jobs of a plan, and the online store behind them. */
export interface StreamPlan {
  readonly busyCores: number;
  readonly delaySeconds: number;
  readonly variation: number;
  readonly storeDelaySeconds: number;
}

/** A store with what processes its rows at one interval: sizes, money, hours and the length of a run. */
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
  readonly processingUnit: UnitId;
  /** Null where no stream job runs. */
  readonly stream: StreamPlan | null;
  /** Services that someone releases. */
  readonly services: number;
  /** Servers beyond the first of a store that the team runs itself. */
  readonly furtherServers: number;
  /** Mean length of a run with its overhead; 0 when nothing runs. */
  readonly runSeconds: number;
  /** Wait until single rows are written, and until what comes from a log is committed. */
  readonly rowWaitSeconds: number;
  readonly commitWaitSeconds: number;
  /** True where single rows are committed by one server, however large the store. */
  readonly commitsOnOneServer: boolean;
  /** Practical size of the whole database; Infinity when it scales out. */
  readonly storedBytesHigh: number;
  /** Expected unavailability of what processes rows outside the store, as a share of time. */
  readonly unavailability: number;
  /** Worst of the ceilings, 1 is full; above 1 the plan is saturated. */
  readonly saturation: number;
}

/** Which data plane. */
export interface PlaneChoice {
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  /** Null where nothing runs on a schedule. */
  readonly intervalSeconds: number | null;
}

/** What all data planes of a demand, and all of one store, have in common: worked out once by a search. */
export interface PlaneShared {
  readonly rows: QueryRows;
  readonly engine: StoreEngine;
}

const SERVER_VCPU = 16;

export function planDataPlane(
  setting: Setting,
  { storage, processing, intervalSeconds }: PlaneChoice,
  { rows, engine }: PlaneShared = {
    rows: queryRows(setting),
    engine: storeEngine(setting.constants, storage),
  },
): DataPlanePlan {
  const { demand: d, constants: k } = setting;
  const store = STORAGE[storage];
  const process = PROCESSING[processing];
  const work = storeWork(setting, process, { intervalSeconds, rows });
  const storedBytes = d.rawStoredBytes * engine.bytesRatio;
  const diskUnits = (storedBytes * store.hotShare(setting)) / engine.diskBytesPerUnit;
  const size = sizeStore(setting, { ...engine, unitsLow: Math.max(engine.unitsLow, diskUnits) }, work);
  const sized = { engine, work, size, storedBytes };
  const run = store.run(setting, sized);
  const price = store.price(setting, sized, run);
  const { stream } = process;
  const streamCores = stream?.cores(setting) ?? 0;
  const runnerVcpu = process.runnerVcpu(k);
  const storedBytesHigh = store.storedBytesHigh(k);
  return {
    storage,
    processing,
    intervalSeconds,
    engine,
    work,
    size,
    storedBytes,
    storeComputeUsd: price.storeComputeUsd,
    storeDiskUsd: price.storeDiskUsd,
    storeObjectUsd: price.storeObjectUsd,
    streamLoadUsd: price.streamLoadUsd,
    processingComputeUsd: run.externalUsd,
    onlineStoreUsd: stream?.storeUsd(setting) ?? 0,
    storeHours: store.hours(setting, size.units, storedBytes),
    processingHours: processingHours(setting, processing),
    fleetVcpu: streamCores + runnerVcpu,
    idleVcpu: intervalSeconds === null ? 0 : runnerVcpu * Math.max(0, 1 - run.seconds / intervalSeconds),
    processingUnits: stream === null ? run.units : streamCores,
    processingUnit: stream === null ? store.runUnit : 'stream-core',
    stream: stream && {
      busyCores: stream.busyCores(setting),
      delaySeconds: stream.delaySeconds(k),
      variation: stream.variation(k),
      storeDelaySeconds: stream.storeDelaySeconds(k),
    },
    services: stream?.services(k) ?? 0,
    furtherServers: store.isSelfRun ? Math.max(0, size.units / SERVER_VCPU - 1) : 0,
    runSeconds: run.seconds,
    rowWaitSeconds: store.rowWaitSeconds(k),
    commitWaitSeconds: store.commitWaitSeconds(k),
    commitsOnOneServer: store.commitsOnOneServer,
    storedBytesHigh,
    unavailability: k.outageShareOfGap * process.gap(k),
    saturation: Math.max(
      size.sizeRatio,
      size.insertRatio,
      storedBytes / storedBytesHigh,
      intervalSeconds === null ? 0 : run.seconds / (intervalSeconds * k.batchDutyHigh),
    ),
  };
}

/** What redundancy adds to a store: a second zone or region. USD and hours a month. */
export interface PlacedStore {
  readonly computeUsd: number;
  readonly storageUsd: number;
  readonly transferUsd: number;
  readonly extraHours: number;
}

const COPIES_IN_ZONES = 2;

export function placeStore(
  { demand: d, constants: k }: Setting,
  plan: DataPlanePlan,
  redundancy: Redundancy,
): PlacedStore {
  const { storeComputeUsd: compute, storeDiskUsd: disk, storeObjectUsd: object } = plan;
  if (redundancy === 'two-regions') {
    const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH * plan.engine.bytesRatio) / BYTES_PER_GB;
    return {
      computeUsd: compute * k.twoRegionFactor,
      storageUsd: (disk + object) * 2,
      transferUsd: gbPerMonth * k.crossRegionUsdPerGb,
      extraHours: k.secondRegionHours,
    };
  }
  // A service spans zones by itself.
  const copies = !plan.engine.isElastic && redundancy === 'several-zones' ? COPIES_IN_ZONES : 1;
  return { computeUsd: compute * copies, storageUsd: disk * copies + object, transferUsd: 0, extraHours: 0 };
}

/** Cores of the machine that transactions were measured on. */
const MEASURED_VCPU = 16;

/** Share of the transactions that the store can commit a second: one server commits no faster on more than the measured cores, a cluster does. Zero where a load job writes in bulk. */
export function directWriteRatio(
  { demand: d, constants: k }: Setting,
  ingestion: IngestionSize,
  plan: DataPlanePlan,
): number {
  if (!ingestion.isDirect) return 0;
  const servers = plan.commitsOnOneServer ? 1 : Math.max(1, plan.size.loadUnits / MEASURED_VCPU);
  return d.peakRequestsPerSecond / (k.directTransactionsPerSecond * servers);
}
