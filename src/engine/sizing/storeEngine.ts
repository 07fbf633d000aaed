/** The storage engines in one shape: scan and write rates, how one query scales, ceilings. Rates are rows/s per unit (vCPU, or warehouse credit an hour). */
import type { ConstantValues } from '../catalog/catalog';
import type { StorageId } from '../scenario/optionIds';

/** What decides how fast one query is. */
export interface QueryEngine {
  readonly scanRate: number;
  /** Units up to which one query scales in proportion. */
  readonly linearUnits: number;
  /** Exponent beyond those units; 0 means that one query gets no faster. */
  readonly exponent: number;
  /** Size beyond which one query gets no faster. */
  readonly queryUnitsHigh: number;
  readonly unitsHigh: number;
}

export interface StoreEngine extends QueryEngine {
  /** As each of the questions of one dashboard sees it. */
  readonly shared: QueryEngine;
  readonly unitName: string;
  readonly insertRate: number;
  readonly writeRate: number;
  readonly unitsLow: number;
  /** Rows a second that the whole store can take, whatever its size; Infinity when it scales out. */
  readonly insertHigh: number;
  readonly querySeconds: number;
  readonly bytesRatio: number;
  /** Bytes on disk that one unit can serve; Infinity where storage is apart from compute, or has a ceiling of its own. */
  readonly diskBytesPerUnit: number;
}

const ALWAYS = Number.POSITIVE_INFINITY;
const SMALL_SERVER_VCPU = 2;
const CLICKHOUSE_VCPU_LOW = 4;
const LAKE_VCPU_LOW = 8;
const MEASURED_VCPU = 16;

export function storeEngine(storage: StorageId, k: ConstantValues): StoreEngine {
  const engine = engineAlone(storage, k);
  return { ...engine, shared: sharedByView(engine, k.questionsPerView) };
}

function engineAlone(storage: StorageId, k: ConstantValues): Omit<StoreEngine, 'shared'> {
  switch (storage) {
    case 'postgresql':
      return {
        unitName: 'vCPU',
        scanRate: k.postgresScanRowsPerVcpuSecond,
        insertRate: k.postgresInsertRowsPerVcpuSecond,
        writeRate: k.postgresWriteRowsPerVcpuSecond,
        linearUnits: k.postgresVcpuPerQuery,
        exponent: 0,
        unitsLow: SMALL_SERVER_VCPU,
        unitsHigh: k.postgresVcpuHigh,
        queryUnitsHigh: k.postgresVcpuPerQuery,
        insertHigh: k.postgresInsertRowsHigh,
        querySeconds: k.localQuerySeconds,
        bytesRatio: k.postgresBytesRatio,
        diskBytesPerUnit: ALWAYS,
      };
    case 'distributed-postgresql':
      return {
        unitName: 'vCPU',
        scanRate: k.postgresScanRowsPerVcpuSecond * k.citusEfficiency,
        insertRate: k.postgresInsertRowsPerVcpuSecond * k.citusEfficiency,
        writeRate: k.postgresWriteRowsPerVcpuSecond * k.citusEfficiency,
        linearUnits: k.citusVcpuHigh,
        exponent: 0,
        unitsLow: MEASURED_VCPU,
        unitsHigh: k.citusVcpuHigh,
        queryUnitsHigh: k.citusVcpuHigh,
        insertHigh: ALWAYS,
        querySeconds: k.localQuerySeconds,
        bytesRatio: k.postgresBytesRatio,
        diskBytesPerUnit: k.postgresDiskHighBytes / k.postgresVcpuHigh,
      };
    case 'clickhouse':
      return {
        unitName: 'vCPU',
        scanRate: k.clickhouseScanRowsPerVcpuSecond,
        insertRate: k.clickhouseInsertRowsPerVcpuSecond,
        writeRate: k.clickhouseInsertRowsPerVcpuSecond,
        linearUnits: MEASURED_VCPU,
        exponent: k.clickhouseExponent,
        unitsLow: CLICKHOUSE_VCPU_LOW,
        unitsHigh: k.clickhouseVcpuHigh,
        queryUnitsHigh: k.clickhouseVcpuHigh,
        insertHigh: ALWAYS,
        querySeconds: k.localQuerySeconds,
        bytesRatio: k.clickhouseBytesRatio,
        diskBytesPerUnit: k.clickhouseDiskBytesPerVcpu,
      };
    case 'warehouse':
      return {
        unitName: 'credits/h',
        scanRate: k.warehouseScanRowsPerCreditSecond,
        insertRate: k.warehouseLoadRowsPerCreditSecond,
        writeRate: k.warehouseLoadRowsPerCreditSecond,
        linearUnits: 1,
        exponent: k.warehouseExponent,
        unitsLow: 1,
        unitsHigh: ALWAYS,
        queryUnitsHigh: k.warehouseCreditsHigh,
        insertHigh: ALWAYS,
        querySeconds: k.warehouseQuerySeconds,
        bytesRatio: k.warehouseBytesRatio,
        diskBytesPerUnit: ALWAYS,
      };
    case 'lakehouse':
      return {
        unitName: 'vCPU',
        scanRate: k.lakeScanRowsPerVcpuSecond,
        insertRate: k.sparkRowsPerVcpuSecond,
        writeRate: k.sparkRowsPerVcpuSecond,
        linearUnits: k.lakeVcpuHigh,
        exponent: 0,
        unitsLow: LAKE_VCPU_LOW,
        unitsHigh: k.lakeVcpuHigh,
        queryUnitsHigh: k.lakeVcpuHigh,
        insertHigh: ALWAYS,
        querySeconds: k.lakeQuerySeconds,
        bytesRatio: k.lakeBytesRatio,
        diskBytesPerUnit: ALWAYS,
      };
  }
}

/** Rows a second that one query scans on that many units with nothing else running. */
export function queryRate(engine: QueryEngine, units: number): number {
  const used = Math.min(units, engine.queryUnitsHigh);
  if (used <= engine.linearUnits) return engine.scanRate * used;
  return engine.scanRate * engine.linearUnits * (used / engine.linearUnits) ** engine.exponent;
}

/** Units at which one query alone scans at that rate; Infinity when no size does. */
export function unitsForRate(engine: QueryEngine, rate: number): number {
  const linear = rate / engine.scanRate;
  if (linear <= engine.linearUnits) return linear;
  if (engine.exponent === 0) return ALWAYS;
  const units = engine.linearUnits * (linear / engine.linearUnits) ** (1 / engine.exponent);
  return units <= engine.queryUnitsHigh ? units : ALWAYS;
}

/**
 * The engine as each of several equal questions sees it that arrive together, as a dashboard sends them: every one gets its share of
 * the units. Exact for equal work under processor sharing; what one query can't use is left to its neighbours.
 */
function sharedByView(engine: QueryEngine, questions: number): QueryEngine {
  return {
    scanRate: engine.scanRate / questions,
    linearUnits: engine.linearUnits * questions,
    exponent: engine.exponent,
    queryUnitsHigh: engine.queryUnitsHigh * questions,
    unitsHigh: engine.unitsHigh,
  };
}
