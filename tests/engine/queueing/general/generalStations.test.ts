import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitRenewal } from '../../../../src/engine/queueing/general/fitRenewal';
import { ggcQueue, type StableGgcQueue } from '../../../../src/engine/queueing/general/ggcQueue';
import { ggcWaitQuantile } from '../../../../src/engine/queueing/general/ggcWaitQuantile';
import { ggcWaitTail } from '../../../../src/engine/queueing/general/ggcWaitTail';
import { gm1Queue } from '../../../../src/engine/queueing/general/gm1Queue';
import { regularArrivalsFactor } from '../../../../src/engine/queueing/general/regularArrivalsFactor';
import { mmcQueue } from '../../../../src/engine/queueing/mmcQueue';
import { batchedVariability } from '../../../../src/engine/queueing/variability/batchedVariability';
import { batchMateWaitSeconds } from '../../../../src/engine/queueing/variability/batchMateWaitSeconds';
import { departureVariability } from '../../../../src/engine/queueing/variability/departureVariability';
import { mergedVariability } from '../../../../src/engine/queueing/variability/mergedVariability';
import { splitVariability } from '../../../../src/engine/queueing/variability/splitVariability';

const station = { arrivalsPerSecond: 0.8, servicesPerSecond: 1, serverCount: 1 };
const variability = fc.double({ min: 0, max: 6, noNaN: true });
const utilization = fc.double({ min: 0.05, max: 0.97, noNaN: true });

function stable(load: Parameters<typeof ggcQueue>[0]): StableGgcQueue {
  const queue = ggcQueue(load);
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue;
}

function exactWait(arrivalVariability: number): number {
  const queue = gm1Queue(fitRenewal(0.8, arrivalVariability), 1);
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue.waitSeconds;
}

describe('the two-moment approximation against exact waits at 80% load', () => {
  test.each([
    [0, 1.693],
    [0.5, 2.918],
    [4, 10],
  ])('arrival variability %d waits %d seconds', (arrivalVariability, expected) => {
    expect(stable({ ...station, arrivalVariability, serviceVariability: 1 }).waitSeconds).toBeCloseTo(
      expected,
      3,
    );
  });

  test.each([
    [0, 0.001],
    [0.25, 0.03],
    [0.5, 0.03],
    [1, 1e-9],
    [2, 0.02],
    [4, 0.02],
  ])('arrival variability %d is within %d of the truth', (arrivalVariability, error) => {
    const approximate = stable({ ...station, arrivalVariability, serviceVariability: 1 }).waitSeconds;
    expect(Math.abs(approximate / exactWait(arrivalVariability) - 1)).toBeLessThanOrEqual(error);
  });
});

test('random arrivals and services give M/M/c exactly', () => {
  fc.assert(
    fc.property(utilization, fc.integer({ min: 1, max: 40 }), (ratio, serverCount) => {
      const load = { arrivalsPerSecond: ratio * serverCount, servicesPerSecond: 1, serverCount };
      const random = mmcQueue(load);
      const general = stable({ ...load, arrivalVariability: 1, serviceVariability: 1 });
      expect(random).toMatchObject({ waitSeconds: general.waitSeconds });
    }),
  );
});

test('variability of arrivals or of service lengthens the wait', () => {
  fc.assert(
    fc.property(variability, variability, utilization, (arrivalVariability, serviceVariability, ratio) => {
      const load = { arrivalsPerSecond: ratio * 3, servicesPerSecond: 1, serverCount: 3 };
      const before = stable({ ...load, arrivalVariability, serviceVariability });
      const more = {
        arrivalVariability: arrivalVariability + 0.1,
        serviceVariability: serviceVariability + 0.1,
      };
      expect(stable({ ...load, ...more }).waitSeconds).toBeGreaterThan(before.waitSeconds);
    }),
  );
});

test('a timetable with fixed services does not wait at all', () => {
  const clockwork = stable({ ...station, arrivalVariability: 0, serviceVariability: 0 });
  expect(clockwork.waitSeconds).toBe(0);
  expect(ggcWaitTail(clockwork, 1)).toBe(0);
  expect(ggcWaitQuantile(clockwork, 0.999)).toBe(0);
});

test('regular arrivals gain, bursts do not', () => {
  expect(
    regularArrivalsFactor({ ...station, arrivalVariability: 0.5, serviceVariability: 1 }, 0.8),
  ).toBeLessThan(1);
  expect(regularArrivalsFactor({ ...station, arrivalVariability: 2, serviceVariability: 1 }, 0.8)).toBe(1);
});

test('a station without traffic and a saturated one have answers', () => {
  const general = { arrivalVariability: 0, serviceVariability: 1 };
  expect(stable({ ...station, ...general, arrivalsPerSecond: 0 }).waitSeconds).toBe(0);
  expect(ggcQueue({ ...station, ...general, arrivalsPerSecond: 2 }).kind).toBe('saturated');
  expect(gm1Queue(fitRenewal(2, 0), 1).kind).toBe('saturated');
});

test('wait tail and wait quantile undo each other, and the tail integrates to the mean', () => {
  const queue = stable({
    arrivalsPerSecond: 9,
    servicesPerSecond: 5,
    serverCount: 2,
    arrivalVariability: 0.5,
    serviceVariability: 2,
  });
  for (const p of [0.5, 0.9, 0.99])
    expect(ggcWaitTail(queue, ggcWaitQuantile(queue, p))).toBeCloseTo(1 - p, 12);
  expect(ggcWaitQuantile(queue, 0.05)).toBe(0);
  expect(ggcWaitTail(queue, -1)).toBe(1);
  let area = 0;
  for (let t = 0.0005; t < 40; t += 0.001) area += 0.001 * ggcWaitTail(queue, t);
  expect(area).toBeCloseTo(queue.waitSeconds, 4);
});

test('fitted arrivals have the rate and the variability asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 8, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (scv, rate) => {
        const { transform } = fitRenewal(rate, scv);
        const s = rate * 1e-3;
        // Mean and second moment from the transform near zero: A(s) = 1 - s m1 + s² m2/2 - …
        const mean = (transform(-s) - transform(s)) / (2 * s);
        const second = (transform(-s) + transform(s) - 2) / (s * s);
        expect(mean * rate).toBeCloseTo(1, 3);
        expect(second * rate * rate - 1).toBeCloseTo(scv, 1);
      },
    ),
  );
});

test('output of a busy station resembles its services, of an idle one its arrivals', () => {
  const load = { servicesPerSecond: 1, serverCount: 1, arrivalVariability: 0.2, serviceVariability: 3 };
  expect(departureVariability({ ...load, arrivalsPerSecond: 1 })).toBeCloseTo(3, 12);
  expect(departureVariability({ ...load, arrivalsPerSecond: 0 })).toBeCloseTo(0.2, 12);
  expect(
    departureVariability({ ...load, arrivalsPerSecond: 0.4, arrivalVariability: 1, serviceVariability: 1 }),
  ).toBe(1);
});

test('streams that merge or split move towards chance', () => {
  expect(
    mergedVariability([
      { perSecond: 1, variability: 4 },
      { perSecond: 3, variability: 0 },
    ]),
  ).toBe(1);
  expect(mergedVariability([])).toBe(1);
  expect(splitVariability(0, 0.1)).toBeCloseTo(0.9, 12);
  expect(splitVariability(5, 1)).toBe(5);
});

test('batches make arrivals bursty and let their members wait for each other', () => {
  const single = { meanSize: 1, sizeVariability: 0 };
  const tens = { meanSize: 10, sizeVariability: 0 };
  expect(batchedVariability(1, single)).toBe(1);
  expect(batchedVariability(1, tens)).toBe(10);
  expect(batchMateWaitSeconds(single, 2, 1)).toBe(0);
  // Nine mates, of whom half on average are served first.
  expect(batchMateWaitSeconds(tens, 2, 1)).toBe(9);
});
