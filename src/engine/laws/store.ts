/** The store: rows that queries read, how fast an engine answers, and the size that carries inserts, runs, scorecards and queries together. */

import { lognormalFromMoments, lognormalQuantile, lognormalTail } from '../../math/lognormal';
import { processorSharingSeconds } from '../../math/queueing';
import { SECONDS_PER_DAY } from '../units';
import type { Setting } from './demand';
import type { UnitId } from './spend';

// Rows that a query reads: lognormal on raw events and on roll-ups, and the 95th percentile of their mixture.

const TAIL = 0.05;
const P95 = 0.95;
const BISECTIONS = 40;

/** Rows are exact for the mixture: bisection on the sum of two lognormal tails. */
export function queryRows({ demand: d, constants: k }: Setting): QueryRows {
  const lawOf = (mean: number) => lognormalFromMoments(mean, mean * k.queryVariation);
  const raw = lawOf(d.rawQueryRows);
  const rollup = lawOf(d.rollupQueryRows);
  const share = d.assumptions.rawQueryShare;
  const tail = (rows: number) => share * lognormalTail(raw, rows) + (1 - share) * lognormalTail(rollup, rows);
  let low = rollup.mu - rollup.sigma;
  let high = raw.mu + 3 * raw.sigma;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (tail(Math.exp(middle)) > TAIL) low = middle;
    else high = middle;
  }
  return {
    rawP95: lognormalQuantile(raw, P95),
    rawMean: d.rawQueryRows,
    mixedP95: Math.exp((low + high) / 2),
    mixedMean: share * d.rawQueryRows + (1 - share) * d.rollupQueryRows,
  };
}

/** What a kind of processing asks of the store under it, in rows. */
export interface StoreWork {
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
  readonly isExternal: boolean;
}

/** Rows of a query by kind of serving: on raw rows alone, or on roll-ups with a raw share. */
export interface QueryRows {
  readonly rawP95: number;
  readonly rawMean: number;
  readonly mixedP95: number;
  readonly mixedMean: number;
}

// The storage engines in one shape: scan and write rates, how one query scales, ceilings. Rates are rows/s per unit (vCPU, or warehouse credit an hour).

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

export interface EngineAlone extends QueryEngine {
  readonly unit: UnitId;
  readonly insertRate: number;
  readonly writeRate: number;
  readonly unitsLow: number;
  /** Rows a second that the whole store can take, whatever its size; Infinity when it scales out. */
  readonly insertHigh: number;
  readonly querySeconds: number;
  readonly bytesRatio: number;
  /** True where runs, scorecards and loads have compute of their own: then only queries keep these units busy. */
  readonly isElastic: boolean;
  /** Bytes on disk that one unit can serve; Infinity where storage is apart from compute, or has a ceiling of its own. */
  readonly diskBytesPerUnit: number;
}

export interface StoreEngine extends EngineAlone {
  /** As each of the questions of one dashboard sees it. */
  readonly shared: QueryEngine;
}

const ALWAYS = Number.POSITIVE_INFINITY;

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
export function sharedByView(engine: QueryEngine, questions: number): QueryEngine {
  return {
    scanRate: engine.scanRate / questions,
    linearUnits: engine.linearUnits * questions,
    exponent: engine.exponent,
    queryUnitsHigh: engine.queryUnitsHigh * questions,
    unitsHigh: engine.unitsHigh,
  };
}

/**
 * Sizes a store for inserts, runs, scorecards and queries together.
 *
 * Queries share the machine as in M/G/1 processor sharing: a query that takes S alone takes S ÷ (1 − load),
 * whatever the distribution of S (Kleinrock 1976, vol. 2, ch. 4). The size is the least that keeps the load in the busy hour
 * at its target and the 95th percentile of queries within the serving promise. Sizes vary without steps.
 */
export interface StoreSize {
  readonly units: number;
  /** Least units for load, runs and disks alone; the rest is there for the sake of answers. */
  readonly loadUnits: number;
  /** Units that queries alone keep busy in the busy hour; for a warehouse the clusters of queries. */
  readonly queryUnits: number;
  /** Load in the busy hour, 0..1 and above when saturated. */
  readonly loadRatio: number;
  readonly insertRatio: number;
  readonly queryP95Seconds: number;
  /** Mean duration of one run's work in the store, without fixed overhead; 0 when nothing runs. */
  readonly runSeconds: number;
  /** Units busy with runs, on average over the interval. */
  readonly runUnits: number;
  readonly testUnits: number;
  readonly sizeRatio: number;
}

/** Scorecards are computed in a window of six hours before people come in. */
const TEST_WINDOW_SHARE = 0.25;
const SHARING_STEPS = 12;
/** Stands for full: a saturated store is a broken capacity promise, and its answer time is only the sign of it. */
const FULL_LOAD = 0.999;
/** Sized a thousandth under the promise, so that rounding never breaks what was sized to hold. */
const SIZED_SHARE = 0.999;

/** Fixed time of a run that no size shortens, seconds. */
export function runOverheadSeconds({ demand: d, constants: k }: Setting): number {
  return k.runOverheadSeconds + (d.tables * k.tableOverheadSeconds) / k.runThreads;
}

export function sizeStore(setting: Setting, engine: StoreEngine, work: StoreWork): StoreSize {
  const { demand: d, constants: k } = setting;
  const { isElastic } = engine;
  const target = k.storageTargetUtilization;
  const interval = work.intervalSeconds ?? 1;
  const runWork = work.isExternal
    ? 0
    : (work.runReadRows * k.transformFactor) / engine.scanRate + work.runWriteRows / engine.writeRate;
  const runUnits = runWork / interval;
  const testUnits = work.isExternal
    ? 0
    : work.testRowsPerDay / engine.scanRate / (SECONDS_PER_DAY * TEST_WINDOW_SHARE);
  const insertUnits = isElastic ? 0 : work.peakInsertRowsPerSecond / engine.insertRate;
  const queryUnits = (d.peakQueriesPerSecond * work.queryRowsMean) / engine.scanRate;
  const busy = isElastic ? queryUnits : queryUnits + runUnits + testUnits + insertUnits;

  const promise = d.assumptions.servingPromiseSeconds * SIZED_SHARE;
  const allowed = Math.max(promise - engine.querySeconds, promise / 10);
  const { shared } = engine;
  const alone = unitsForRate(shared, work.queryRowsP95 / allowed);
  const runAllowed = interval * k.batchDutyHigh - runOverheadSeconds(setting);
  // Where the fixed time alone fills the interval no size helps: twice the largest says saturated.
  const runSize = runAllowed > 0 ? busy - runUnits + runWork / runAllowed : 2 * engine.unitsHigh;
  const forRuns = isElastic || runWork === 0 ? 0 : runSize;
  const loadUnits = Math.max(engine.unitsLow, busy / target, forRuns);
  let units = loadUnits;
  if (Number.isFinite(alone))
    units = Math.max(units, unitsUnderSharing(shared, alone, busy, target, work.queryRowsP95 / allowed));
  else units = Math.max(units, Math.min(shared.queryUnitsHigh, engine.unitsHigh));
  const sizeRatio = units / engine.unitsHigh;
  units = Math.min(units, engine.unitsHigh);

  const load = isElastic ? Math.min(target, busy / units) : busy / units;
  const aloneSeconds = work.queryRowsP95 / queryRate(shared, units);
  return {
    units,
    loadUnits,
    queryUnits,
    loadRatio: load,
    insertRatio:
      work.peakInsertRowsPerSecond /
      Math.min(engine.insertHigh, isElastic ? engine.insertHigh : engine.insertRate * units),
    queryP95Seconds: engine.querySeconds + processorSharingSeconds(aloneSeconds, Math.min(load, FULL_LOAD)),
    runSeconds:
      runWork === 0
        ? 0
        : isElastic
          ? 0
          : runWork / Math.max(Math.min(loadUnits, engine.unitsHigh) - (busy - runUnits), runUnits),
    runUnits,
    testUnits,
    sizeRatio,
  };
}

/** Least size at which a query that needs `rate` gets it while `busy` units are taken; never too small, since load falls with size. */
function unitsUnderSharing(
  engine: QueryEngine,
  alone: number,
  busy: number,
  target: number,
  rate: number,
): number {
  if (alone + busy <= engine.linearUnits) return alone + busy;
  let units = Math.max(alone, busy / target);
  const holds = (size: number) => queryRate(engine, size) * (1 - Math.min(target, busy / size)) >= rate;
  if (holds(units)) return units;
  let high = unitsForRate(engine, rate / (1 - Math.min(target, busy / units)));
  if (!Number.isFinite(high)) {
    if (!holds(engine.queryUnitsHigh)) return crampedUnits(engine, rate, busy);
    high = engine.queryUnitsHigh;
  }
  for (let step = 0; step < SHARING_STEPS; step += 1) {
    const middle = (units + high) / 2;
    if (holds(middle)) high = middle;
    else units = middle;
  }
  return high;
}

/** One query can't get faster: only a larger machine that leaves it alone helps. */
function crampedUnits(engine: QueryEngine, rate: number, busy: number): number {
  const left = rate / queryRate(engine, engine.unitsHigh);
  return left >= 1 ? engine.unitsHigh : Math.max(engine.queryUnitsHigh, busy / (1 - left));
}
