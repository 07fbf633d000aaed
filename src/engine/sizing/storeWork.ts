/** What a kind of processing asks of the store under it, in rows. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { ProcessingId } from '../scenario/optionIds';

export interface StoreWork {
  readonly processing: ProcessingId;
  /** Rows a second at peak that enter, roll-ups on write included. */
  readonly peakInsertRowsPerSecond: number;
  /** Rows that one run reads on the store's engine; 0 when nothing runs there. */
  readonly runReadRows: number;
  /** Rows that one run writes. */
  readonly runWriteRows: number;
  /** Interval of the runs; null when processing is continuous or absent. */
  readonly intervalSeconds: number | null;
  /** Rows a day that scorecards read on the store's engine. */
  readonly testRowsPerDay: number;
  /** Rows at the 95th percentile of queries, and on average. */
  readonly queryRowsP95: number;
  readonly queryRowsMean: number;
  /** True when run and scorecards are computed outside the store. */
  readonly external: boolean;
}

/** Rows of a query by kind of serving: on raw rows alone, or on roll-ups with a raw share. */
export interface QueryRows {
  readonly rawP95: number;
  readonly rawMean: number;
  readonly mixedP95: number;
  readonly mixedMean: number;
}

/** What is true of every run whatever the store: rows read and written a run. */
export function storeWork(
  processing: ProcessingId,
  intervalSeconds: number | null,
  d: Demand,
  rows: QueryRows,
  k: ConstantValues,
): StoreWork {
  const raw = processing === 'live-sql';
  const base = {
    processing,
    intervalSeconds,
    peakInsertRowsPerSecond:
      d.peakEventsPerSecond * (processing === 'rollups-on-write' ? 1 + k.rollupInsertFactor : 1),
    queryRowsP95: raw ? rows.rawP95 : rows.mixedP95,
    queryRowsMean: raw ? rows.rawMean : rows.mixedMean,
    runReadRows: 0,
    runWriteRows: 0,
    testRowsPerDay: d.testRowsPerDayIncremental,
    external: processing === 'spark',
  };
  if (processing === 'live-sql') return { ...base, testRowsPerDay: d.testRowsPerDayFull };
  if (processing === 'full-refresh') {
    const stored = d.storedRows * k.fullRefreshShare;
    return {
      ...base,
      testRowsPerDay: d.testRowsPerDayFull,
      runReadRows: stored * k.transformPasses,
      runWriteRows: stored,
    };
  }
  if (processing === 'incremental' || processing === 'spark') {
    const fresh = d.eventsPerSecond * (intervalSeconds ?? 0) * k.lateWindowFactor;
    return { ...base, runReadRows: fresh * k.transformPasses, runWriteRows: fresh };
  }
  return base;
}
