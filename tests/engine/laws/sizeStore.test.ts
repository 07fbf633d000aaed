// The size of a store against a plain search: the least size at which load, runs and answers are what they must be.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { PRESETS } from '../../../src/engine/index';
import { storeEngine } from '../../../src/engine/laws/dataPlane';
import { type Demand, deriveDemand } from '../../../src/engine/laws/demand';
import { queryRate, type StoreEngine, type StoreWork, sizeStore } from '../../../src/engine/laws/store';
import { logUniform } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const target = k.storageTargetUtilization;
const demand = (servingPromiseSeconds: number, peakQueriesPerSecond: number): Demand => {
  const d = deriveDemand(PRESETS.growth, k);
  return { ...d, peakQueriesPerSecond, assumptions: { ...d.assumptions, servingPromiseSeconds } };
};

const anyEngine: fc.Arbitrary<StoreEngine> = fc
  .record({
    scanRate: logUniform(1e4, 1e7),
    linearUnits: logUniform(2, 64),
    exponent: fc.constantFrom(0, 0.45, 0.7),
    reach: fc.constantFrom(1, 8, 50),
    high: fc.constantFrom(1, 10, 1000),
  })
  .map(({ scanRate, linearUnits, exponent, reach, high }) => {
    const queryUnitsHigh = exponent === 0 ? linearUnits : linearUnits * reach;
    const unitsHigh = queryUnitsHigh * high;
    const engine = { scanRate, linearUnits, exponent, queryUnitsHigh, unitsHigh };
    return {
      ...storeEngine(k, 'clickhouse'),
      ...engine,
      shared: engine,
      unitsLow: 1,
      insertRate: scanRate / 7,
      writeRate: scanRate / 5,
      insertHigh: 1e9,
      querySeconds: 0.1,
    };
  });

const anyWork: fc.Arbitrary<StoreWork> = fc
  .record({
    peakInsertRowsPerSecond: logUniform(1, 1e6),
    runReadRows: fc.oneof(fc.constant(0), logUniform(1e4, 1e10)),
    testRowsPerDay: fc.oneof(fc.constant(0), logUniform(1e4, 1e11)),
    queryRowsMean: logUniform(1e4, 1e8),
    isExternal: fc.constantFrom(false, false, false, true),
  })
  .map((work) => ({
    ...work,
    intervalSeconds: 3600,
    runWriteRows: work.runReadRows / 3,
    queryRowsP95: work.queryRowsMean * 3,
  }));

const anyCase = fc.record({
  engine: anyEngine,
  work: anyWork,
  elastic: fc.boolean(),
  promise: logUniform(0.2, 300),
  queries: logUniform(1e-3, 10),
  overhead: fc.constantFrom(0, 300, 1500, 3000),
});

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

/** Units that each kind of work keeps busy, as MODEL.md has it. */
function busyOf({ engine, work, elastic, queries }: Case) {
  const inside = work.isExternal ? 0 : 1;
  const runWork =
    inside *
    ((work.runReadRows * k.transformFactor) / engine.scanRate + work.runWriteRows / engine.writeRate);
  const test = (inside * work.testRowsPerDay) / engine.scanRate / (6 * 3600);
  const query = (queries * work.queryRowsMean) / engine.scanRate;
  const others = elastic ? 0 : test + work.peakInsertRowsPerSecond / engine.insertRate;
  const run = elastic ? 0 : runWork / 3600;
  return { runWork, test, query, others, run, all: query + others + run };
}

/** Whether a size carries the load, finishes runs and answers in time. */
function suffices(one: Case, units: number): boolean {
  const { engine, work, promise, elastic, overhead } = one;
  const busy = busyOf(one);
  const load = elastic ? Math.min(target, busy.all / units) : busy.all / units;
  const allowed = promise * 0.999 - engine.querySeconds;
  const answers = queryRate(engine.shared, units) * (1 - load) >= (work.queryRowsP95 / allowed) * (1 - 1e-9);
  const left = 3600 * k.batchDutyHigh - overhead;
  const runs =
    elastic ||
    busy.runWork === 0 ||
    (left > 0 && units >= (busy.all - busy.run + busy.runWork / left) * (1 - 1e-9));
  return busy.all <= target * units * (1 + 1e-9) && runs && answers;
}

function leastUnits(one: Case): number | null {
  let [low, high] = [one.engine.unitsLow, one.engine.unitsHigh];
  if (!suffices(one, high)) return null;
  if (suffices(one, low)) return low;
  for (let step = 0; step < 60; step += 1) {
    const middle = Math.sqrt(low * high);
    if (suffices(one, middle)) high = middle;
    else low = middle;
  }
  return high;
}

const size = ({ engine, work, elastic, promise, queries, overhead }: Case) =>
  sizeStore(
    {
      demand: demand(promise, queries),
      constants: { ...k, runOverheadSeconds: overhead, tableOverheadSeconds: 0 },
    },
    { ...engine, isElastic: elastic },
    work,
  );
const law = (check: (one: Case) => void) =>
  fc.assert(fc.property(anyCase, check), { numRuns: 400, endOnFailure: true });

describe('the size of a store', () => {
  it('is the least that suffices, to a hundredth', () => {
    let met = 0;
    law((one) => {
      const least = leastUnits(one);
      if (least === null) return;
      met += 1;
      const { units, sizeRatio } = size(one);
      expect(units).toBeGreaterThanOrEqual(least * (1 - 1e-6));
      expect(units).toBeLessThanOrEqual(least * 1.01);
      expect(sizeRatio).toBeCloseTo(units / one.engine.unitsHigh, 9);
    });
    expect(met).toBeGreaterThan(100);
  });

  it('is the largest where even that carries too little, and says by how much', () => {
    let met = 0;
    law((one) => {
      const { engine, overhead, elastic } = one;
      const busy = busyOf(one);
      const left = 3600 * k.batchDutyHigh - overhead;
      const hopeless = !elastic && busy.runWork > 0 && left <= 0;
      const needed = Math.max(
        busy.all / target,
        elastic || busy.runWork === 0 || left <= 0 ? 0 : busy.all - busy.run + busy.runWork / left,
      );
      const { units, sizeRatio, loadRatio } = size(one);
      if (hopeless) expect(sizeRatio).toBeGreaterThanOrEqual(2);
      else if (needed > engine.unitsHigh) {
        met += 1;
        expect(sizeRatio).toBeGreaterThanOrEqual((needed / engine.unitsHigh) * (1 - 1e-9));
        expect(units).toBe(engine.unitsHigh);
      }
      expect(loadRatio).toBeCloseTo(elastic ? Math.min(target, busy.all / units) : busy.all / units, 9);
    });
    expect(met).toBeGreaterThan(10);
  });

  it('is as large as one query can use where no size answers in time', () => {
    law((one) => {
      const { engine, work, promise } = one;
      const fastest = queryRate(engine.shared, engine.queryUnitsHigh);
      const allowed = Math.max(promise * 0.999 - engine.querySeconds, (promise * 0.999) / 10);
      if (work.queryRowsP95 / allowed <= fastest) return;
      const { units, loadUnits } = size(one);
      expect(units).toBeCloseTo(Math.min(engine.unitsHigh, Math.max(loadUnits, engine.queryUnitsHigh)), 6);
    });
  });
});

describe('what a store says of its work', () => {
  it('is what each kind keeps busy', () => {
    law((one) => {
      const busy = busyOf(one);
      const { queryUnits, testUnits, runUnits, loadUnits } = size(one);
      expect(queryUnits).toBeCloseTo(busy.query, 9);
      expect(testUnits).toBeCloseTo(busy.test, 9);
      expect(runUnits).toBeCloseTo(busy.runWork / 3600, 9);
      expect(loadUnits).toBeGreaterThanOrEqual((busy.all / target) * (1 - 1e-9));
    });
  });

  it('is a run as long as its work takes on what the rest leaves of the size for load', () => {
    law((one) => {
      const busy = busyOf(one);
      const { runSeconds, loadUnits, sizeRatio } = size(one);
      if (busy.runWork === 0 || one.elastic) {
        expect(runSeconds).toBe(0);
        return;
      }
      const left = Math.min(loadUnits, one.engine.unitsHigh) - (busy.all - busy.run);
      expect(runSeconds / (busy.runWork / Math.max(left, busy.run))).toBeCloseTo(1, 9);
      if (sizeRatio <= 1)
        expect(runSeconds + one.overhead).toBeLessThanOrEqual(3600 * k.batchDutyHigh * (1 + 1e-9));
    });
  });

  it('is a time of answers that grows without bound, but never out of numbers, when it is full', () => {
    law((one) => {
      const { queryP95Seconds, loadRatio, units } = size(one);
      const alone = one.work.queryRowsP95 / queryRate(one.engine.shared, units);
      const share = Math.max(0.001, 1 - loadRatio);
      expect(queryP95Seconds / (one.engine.querySeconds + alone / share)).toBeCloseTo(1, 9);
    });
  });
});
