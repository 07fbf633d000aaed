import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backlogDrain } from '../../../src/engine/queueing/backlogDrain';
import { emptyStartWaitSeconds } from '../../../src/engine/queueing/emptyStartWaitSeconds';
import { mg1Queue } from '../../../src/engine/queueing/mg1Queue';
import { mm1OverflowProbability } from '../../../src/engine/queueing/mm1OverflowProbability';
import { mm1SojournQuantile } from '../../../src/engine/queueing/mm1SojournQuantile';
import { mmcPresentProbability } from '../../../src/engine/queueing/mmcPresentProbability';
import { mmcQueue } from '../../../src/engine/queueing/mmcQueue';
import { mmcSojournQuantile } from '../../../src/engine/queueing/mmcSojournQuantile';
import { jacksonNetwork } from '../../../src/engine/queueing/networks/jacksonNetwork';

const utilization = fc.double({ min: 0.05, max: 0.95, noNaN: true });

function waitOfMg1(utilizationRatio: number, serviceVariability: number): number {
  const queue = mg1Queue({ arrivalsPerSecond: utilizationRatio, meanServiceSeconds: 1, serviceVariability });
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue.waitSeconds;
}

function mm1(utilizationRatio: number) {
  const queue = mmcQueue({ arrivalsPerSecond: utilizationRatio, servicesPerSecond: 1, serverCount: 1 });
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue;
}

test('a fixed service time halves the wait of a random one', () => {
  fc.assert(
    fc.property(utilization, (ratio) => {
      expect(waitOfMg1(ratio, 0)).toBeCloseTo(mm1(ratio).waitSeconds / 2, 10);
      expect(waitOfMg1(ratio, 1)).toBeCloseTo(mm1(ratio).waitSeconds, 10);
    }),
  );
});

test('a single server that gets more work than it can do is saturated', () => {
  expect(mg1Queue({ arrivalsPerSecond: 2, meanServiceSeconds: 1, serviceVariability: 0 }).kind).toBe(
    'saturated',
  );
});

test('the percentile of one server follows from its mean', () => {
  fc.assert(
    fc.property(utilization, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (ratio, p) => {
      const queue = mm1(ratio);
      expect(mm1SojournQuantile(queue.sojournSeconds, p)).toBeCloseTo(mmcSojournQuantile(queue, p), 8);
    }),
  );
});

test('state probabilities add up to one and give the mean', () => {
  fc.assert(
    fc.property(utilization, fc.integer({ min: 1, max: 30 }), (ratio, serverCount) => {
      const queue = mmcQueue({ arrivalsPerSecond: ratio * serverCount, servicesPerSecond: 1, serverCount });
      if (queue.kind !== 'stable') throw new Error('This station should keep up.');
      let total = 0;
      let mean = 0;
      for (let count = 0; count < 1500; count += 1) {
        const probability = mmcPresentProbability(queue, count);
        total += probability;
        mean += count * probability;
      }
      expect(total).toBeCloseTo(1, 9);
      expect(mean).toBeCloseTo(queue.presentCount, 7);
    }),
    { numRuns: 30 },
  );
});

test('an idle station is empty', () => {
  expect(mmcPresentProbability(mm1(0), 0)).toBe(1);
  expect(mmcPresentProbability(mm1(0), 1)).toBe(0);
  expect(mmcPresentProbability(mm1(0.5), -1)).toBe(0);
});

test('the chance of a long line falls geometrically', () => {
  const queue = mm1(0.7);
  let atLeastFive = 1;
  for (let count = 0; count < 5; count += 1) atLeastFive -= mmcPresentProbability(queue, count);
  expect(mm1OverflowProbability(0.7, 5)).toBeCloseTo(atLeastFive, 12);
});

test('the first customer of an empty station does not wait, and waits build up to the steady state', () => {
  const start = { arrivalsPerSecond: 0.7, servicesPerSecond: 1 };
  const means = [1, 2, 5, 20, 100, 1000].map((customerCount) =>
    emptyStartWaitSeconds({ ...start, customerCount }),
  );
  expect(means[0]).toBe(0);
  // The second waits when it comes before the first has left: rho/(1+rho) times one service.
  expect(means[1]).toBeCloseTo(0.7 / 1.7 / 2, 12);
  expect(means).toEqual([...means].sort((a, b) => a - b));
  expect(means.at(-1)).toBeLessThan(mm1(0.7).waitSeconds);
  expect(means.at(-1)).toBeGreaterThan(0.98 * mm1(0.7).waitSeconds);
});

test('a backlog drains at the spare rate, or grows', () => {
  const quiet = { arrivalsPerSecond: 3, servicesPerSecond: 2, serverCount: 2 };
  expect(backlogDrain(100, quiet)).toEqual({ kind: 'drains', seconds: 100 });
  expect(backlogDrain(100, { ...quiet, arrivalsPerSecond: 5 })).toEqual({
    kind: 'grows',
    backlogGrowthPerSecond: 1,
  });
});

test('a network is as stable as its busiest station', () => {
  const station = { visitCount: 2, meanServiceSeconds: 0.1, serverCount: 1 };
  const slow = { visitCount: 1, meanServiceSeconds: 1, serverCount: 1 };
  const network = jacksonNetwork(3, [station, slow]);
  expect(network).toMatchObject({ kind: 'saturated', stationIndex: 1, backlogGrowthPerSecond: 2 });
  const one = jacksonNetwork(0.5, [station]);
  expect(one).toMatchObject({ kind: 'stable' });
});
