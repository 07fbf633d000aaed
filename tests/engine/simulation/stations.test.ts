// Holds closed forms against simulated stations: fixed seeds, so each run gives the same answer.
import { describe, expect, test } from 'vitest';
import { emptyStartWaitSeconds } from '../../../src/engine/queueing/emptyStartWaitSeconds';
import { ggcQueue } from '../../../src/engine/queueing/general/ggcQueue';
import { mg1Queue } from '../../../src/engine/queueing/mg1Queue';
import { mmcQueue } from '../../../src/engine/queueing/mmcQueue';
import { mmcWaitQuantile } from '../../../src/engine/queueing/mmcWaitQuantile';
import { commonRandomNumber } from '../../../src/engine/random/commonRandomNumber';
import { createRandomStream } from '../../../src/engine/random/createRandomStream';
import { exponentialVariate } from '../../../src/engine/random/exponentialVariate';
import { batchMeans } from '../../../src/engine/simulation/batchMeans';
import { lindleyWaits } from '../../../src/engine/simulation/lindleyWaits';
import { manyServerWaits } from '../../../src/engine/simulation/manyServerWaits';
import { meanInterval } from '../../../src/engine/simulation/meanInterval';
import { quantileOf } from '../../../src/engine/simulation/quantileOf';
import { runLengthServices } from '../../../src/engine/simulation/runLengthServices';
import { warmUpLength } from '../../../src/engine/simulation/warmUpLength';

const CUSTOMERS = 30_000;
const WARM_UP = 3000;
const CONFIDENCE = 0.99;

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

function randomStation(arrivalsPerSecond: number, servicesPerSecond: number, seed: number) {
  const random = createRandomStream(seed);
  return {
    nextGapSeconds: () => exponentialVariate(random(), 1 / arrivalsPerSecond),
    nextServiceSeconds: () => exponentialVariate(random(), 1 / servicesPerSecond),
  };
}

function stableWait(
  queue: ReturnType<typeof mmcQueue> | ReturnType<typeof mg1Queue> | ReturnType<typeof ggcQueue>,
) {
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue.waitSeconds;
}

describe('the closed form lies in the interval of ten replications', () => {
  test.each([
    [0.5, 1],
    [0.8, 1],
    [1.6, 2],
    [4, 5],
    [15, 20],
  ])('M/M/c with %d erlangs on %d servers', (erlangs, serverCount) => {
    const means = Array.from({ length: 10 }, (_, seed) =>
      mean(manyServerWaits(randomStation(erlangs, 1, seed), serverCount, CUSTOMERS).subarray(WARM_UP)),
    );
    const interval = meanInterval(means, CONFIDENCE);
    const exact = stableWait(mmcQueue({ arrivalsPerSecond: erlangs, servicesPerSecond: 1, serverCount }));
    expect(Math.abs(interval.mean - exact)).toBeLessThanOrEqual(interval.halfWidth);
  });

  test('M/D/1', () => {
    const means = Array.from({ length: 10 }, (_, seed) => {
      const station = { ...randomStation(0.7, 1, seed), nextServiceSeconds: () => 1 };
      return mean(lindleyWaits(station, CUSTOMERS).subarray(WARM_UP));
    });
    const interval = meanInterval(means, CONFIDENCE);
    const exact = stableWait(
      mg1Queue({ arrivalsPerSecond: 0.7, meanServiceSeconds: 1, serviceVariability: 0 }),
    );
    expect(Math.abs(interval.mean - exact)).toBeLessThanOrEqual(interval.halfWidth);
  });

  test('the first twenty customers of an empty station', () => {
    const means = Array.from({ length: 20_000 }, (_, seed) =>
      mean(lindleyWaits(randomStation(1, 1 / 0.7, seed), 20)),
    );
    const interval = meanInterval(means, CONFIDENCE);
    const exact = emptyStartWaitSeconds({
      arrivalsPerSecond: 1,
      servicesPerSecond: 1 / 0.7,
      customerCount: 20,
    });
    expect(Math.abs(interval.mean - exact)).toBeLessThanOrEqual(interval.halfWidth);
  });
});

test('of a hundred intervals about a hundred times the confidence hold the truth', () => {
  const exact = stableWait(mmcQueue({ arrivalsPerSecond: 5, servicesPerSecond: 8, serverCount: 1 }));
  let held = 0;
  for (let study = 0; study < 100; study += 1) {
    const means = Array.from({ length: 10 }, (_, run) =>
      mean(lindleyWaits(randomStation(5, 8, 1000 * study + run), 4000).subarray(400)),
    );
    const interval = meanInterval(means, CONFIDENCE);
    held += Math.abs(interval.mean - exact) <= interval.halfWidth ? 1 : 0;
  }
  expect(held).toBeGreaterThanOrEqual(97);
});

test('the two-moment approximation is within a tenth of a simulated station with bursts', () => {
  // Two phases for arrivals, balanced exponentials for services: variabilities 1/2 and 2.
  const random = createRandomStream(12);
  const fast = (1 + Math.sqrt(1 / 3)) / 2;
  const station = {
    nextGapSeconds: () => exponentialVariate(random(), 1 / 18) + exponentialVariate(random(), 1 / 18),
    nextServiceSeconds: () => {
      const share = random() < fast ? fast : 1 - fast;
      return exponentialVariate(random(), 1 / (5 * 2 * share));
    },
  };
  const simulated = mean(manyServerWaits(station, 2, 1_000_000).subarray(10_000));
  const load = { arrivalsPerSecond: 9, servicesPerSecond: 5, serverCount: 2 };
  const approximate = stableWait(ggcQueue({ ...load, arrivalVariability: 0.5, serviceVariability: 2 }));
  expect(Math.abs(approximate / simulated - 1)).toBeLessThan(0.1);
});

test('the percentile of simulated waits meets the closed form', () => {
  const queue = mmcQueue({ arrivalsPerSecond: 9, servicesPerSecond: 5, serverCount: 4 });
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  const runs = Array.from({ length: 10 }, (_, seed) =>
    manyServerWaits(randomStation(9, 5, seed), 4, CUSTOMERS).subarray(WARM_UP),
  );
  for (const p of [0.5, 0.9, 0.99]) {
    const interval = meanInterval(
      runs.map((waits) => quantileOf(waits, p)),
      CONFIDENCE,
    );
    expect(Math.abs(interval.mean - mmcWaitQuantile(queue, p))).toBeLessThanOrEqual(interval.halfWidth);
  }
});

test('one server of many is the single server', () => {
  const one = lindleyWaits(randomStation(0.8, 1, 5), 2000);
  const many = manyServerWaits(randomStation(0.8, 1, 5), 1, 2000);
  for (const [customer, wait] of one.entries()) expect(many[customer]).toBeCloseTo(wait, 8);
});

test('the same chance in two designs makes their difference clearer', () => {
  const waitsWith = (servicesPerSecond: number, replication: number, seed: number) => {
    let entity = 0;
    const draw = (stream: number) => commonRandomNumber({ seed, stream, replication, entity, draw: 0 });
    return mean(
      lindleyWaits(
        {
          nextServiceSeconds: () => exponentialVariate(draw(0), 1 / servicesPerSecond),
          nextGapSeconds: () => {
            const gap = exponentialVariate(draw(1), 1);
            entity += 1;
            return gap;
          },
        },
        1000,
      ),
    );
  };
  const spread = (otherSeed: number) => {
    const differences = Array.from(
      { length: 30 },
      (_, run) => waitsWith(1.25, run, 1) - waitsWith(1.3, run, otherSeed),
    );
    return meanInterval(differences, CONFIDENCE).halfWidth;
  };
  expect(spread(1)).toBeLessThan(spread(2) / 3);
});

test('an interval needs two values', () => {
  expect(() => meanInterval([1], CONFIDENCE)).toThrow(RangeError);
  // Student's factor for nine degrees of freedom at 95% is 2.262.
  const { mean: centre, halfWidth } = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95);
  expect(centre).toBe(5.5);
  expect(halfWidth).toBeCloseTo(2.2622 * Math.sqrt(55 / 6 / 10), 3);
});

test('values that have not settled are left out', () => {
  const random = createRandomStream(2);
  const settling = Float64Array.from({ length: 2000 }, (_, index) => random() + 20 * Math.exp(-index / 40));
  const cut = warmUpLength(settling);
  expect(cut).toBeGreaterThan(100);
  expect(cut).toBeLessThan(500);
  expect(mean(settling.subarray(cut))).toBeCloseTo(0.5, 1);
  expect(warmUpLength(Float64Array.from({ length: 500 }, () => 1))).toBe(0);
});

test('batch means share out a long run', () => {
  const run = Float64Array.from({ length: 103 }, (_, index) => index);
  expect(batchMeans(run, 10)).toHaveLength(10);
  expect(batchMeans(run, 10)[0]).toBe(4.5);
});

test('percentiles of a list interpolate, and an empty list has none', () => {
  expect(quantileOf(Float64Array.of(3, 1, 2), 0.5)).toBe(2);
  expect(quantileOf(Float64Array.of(0, 10), 0.25)).toBe(2.5);
  expect(() => quantileOf(new Float64Array(0), 0.5)).toThrow(RangeError);
});

test('a busy station needs a run of sixteen million services for one percent', () => {
  const services = runLengthServices({ utilizationRatio: 0.9, relativeHalfWidth: 0.01, confidence: 0.95 });
  expect(services / 1e7).toBeCloseTo(1.62, 2);
});
