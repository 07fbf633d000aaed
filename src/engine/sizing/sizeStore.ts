/**
 * Sizes a store for inserts, runs, scorecards and queries together.
 *
 * Queries share the machine as in M/G/1 processor sharing: a query that takes S alone takes S ÷ (1 − load),
 * whatever the distribution of S (Kleinrock 1976, vol. 2, ch. 4). The size is the least that keeps the load in the busy hour
 * at its target and the 95th percentile of queries within the serving promise. Sizes vary without steps.
 */
import { processorSharingSeconds } from '../../math/queueing';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { SECONDS_PER_DAY } from '../demand/units';
import { type QueryEngine, queryRate, type StoreEngine, unitsForRate } from './storeEngine';
import type { StoreWork } from './storeWork';

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

export function sizeStore(
  engine: StoreEngine,
  work: StoreWork,
  elastic: boolean,
  d: Demand,
  k: ConstantValues,
  /** Fixed time of a run that no size shortens. */
  runOverheadSeconds = 0,
): StoreSize {
  const target = k.storageTargetUtilization;
  const interval = work.intervalSeconds ?? 1;
  const runWork = work.external
    ? 0
    : (work.runReadRows * k.transformFactor) / engine.scanRate + work.runWriteRows / engine.writeRate;
  const runUnits = runWork / interval;
  const testUnits = work.external
    ? 0
    : work.testRowsPerDay / engine.scanRate / (SECONDS_PER_DAY * TEST_WINDOW_SHARE);
  const insertUnits = elastic ? 0 : work.peakInsertRowsPerSecond / engine.insertRate;
  const queryUnits = (d.peakQueriesPerSecond * work.queryRowsMean) / engine.scanRate;
  const busy = elastic ? queryUnits : queryUnits + runUnits + testUnits + insertUnits;

  const promise = d.assumptions.servingPromiseSeconds * SIZED_SHARE;
  const allowed = Math.max(promise - engine.querySeconds, promise / 10);
  const { shared } = engine;
  const alone = unitsForRate(shared, work.queryRowsP95 / allowed);
  const runAllowed = interval * k.batchDutyHigh - runOverheadSeconds;
  // Where the fixed time alone fills the interval no size helps: twice the largest says saturated.
  const runSize = runAllowed > 0 ? busy - runUnits + runWork / runAllowed : 2 * engine.unitsHigh;
  const forRuns = elastic || runWork === 0 ? 0 : runSize;
  const loadUnits = Math.max(engine.unitsLow, busy / target, forRuns);
  let units = loadUnits;
  if (Number.isFinite(alone))
    units = Math.max(units, unitsUnderSharing(shared, alone, busy, target, work.queryRowsP95 / allowed));
  else units = Math.max(units, Math.min(shared.queryUnitsHigh, engine.unitsHigh));
  const sizeRatio = units / engine.unitsHigh;
  units = Math.min(units, engine.unitsHigh);

  const load = elastic ? Math.min(target, busy / units) : busy / units;
  const aloneSeconds = work.queryRowsP95 / queryRate(shared, units);
  return {
    units,
    loadUnits,
    queryUnits,
    loadRatio: load,
    insertRatio:
      work.peakInsertRowsPerSecond /
      Math.min(engine.insertHigh, elastic ? engine.insertHigh : engine.insertRate * units),
    queryP95Seconds: engine.querySeconds + processorSharingSeconds(aloneSeconds, Math.min(load, FULL_LOAD)),
    runSeconds:
      runWork === 0
        ? 0
        : elastic
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
