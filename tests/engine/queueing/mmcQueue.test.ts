import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../src/engine/queueing/erlangB';
import { erlangC } from '../../../src/engine/queueing/erlangC';
import { mmcQueue, type StableMmcQueue } from '../../../src/engine/queueing/mmcQueue';
import { mmcSojournQuantile } from '../../../src/engine/queueing/mmcSojournQuantile';
import { mmcSojournTail } from '../../../src/engine/queueing/mmcSojournTail';
import { mmcWaitQuantile } from '../../../src/engine/queueing/mmcWaitQuantile';
import { mmcWaitTail } from '../../../src/engine/queueing/mmcWaitTail';

const serverCount = fc.integer({ min: 1, max: 200 });
const utilization = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const probability = fc.double({ min: 0.01, max: 0.999, noNaN: true });

function stable(utilizationRatio: number, servers: number, servicesPerSecond = 2): StableMmcQueue {
  const queue = mmcQueue({
    arrivalsPerSecond: utilizationRatio * servers * servicesPerSecond,
    servicesPerSecond,
    serverCount: servers,
  });
  if (queue.kind !== 'stable') throw new Error('This station should keep up.');
  return queue;
}

test('waits longer as utilisation nears one', () => {
  fc.assert(
    fc.property(utilization, serverCount, (ratio, servers) => {
      expect(stable(ratio + 0.01, servers).waitSeconds).toBeGreaterThan(stable(ratio, servers).waitSeconds);
    }),
  );
});

test('one more server shortens the wait at the same traffic', () => {
  fc.assert(
    fc.property(utilization, serverCount, (ratio, servers) => {
      const before = stable(ratio, servers);
      expect(stable((ratio * servers) / (servers + 1), servers + 1).waitSeconds).toBeLessThan(
        before.waitSeconds,
      );
    }),
  );
});

test('waiting is likelier than blocking, and both are probabilities', () => {
  fc.assert(
    fc.property(utilization, serverCount, (ratio, servers) => {
      const blocked = erlangB(ratio * servers, servers);
      const waits = erlangC(ratio * servers, servers);
      expect(blocked).toBeGreaterThanOrEqual(0);
      expect(waits).toBeGreaterThanOrEqual(blocked);
      expect(waits).toBeLessThanOrEqual(1);
    }),
  );
});

test('wait tail and wait quantile undo each other above the atom at zero', () => {
  fc.assert(
    fc.property(utilization, serverCount, probability, (ratio, servers, p) => {
      const queue = stable(ratio, servers);
      const seconds = mmcWaitQuantile(queue, p);
      if (p <= 1 - queue.waitProbability) expect(seconds).toBe(0);
      else expect(mmcWaitTail(queue, seconds)).toBeCloseTo(1 - p, 10);
    }),
  );
});

test('sojourn tail and sojourn quantile undo each other', () => {
  fc.assert(
    fc.property(utilization, serverCount, probability, (ratio, servers, p) => {
      const queue = stable(ratio, servers);
      expect(mmcSojournTail(queue, mmcSojournQuantile(queue, p))).toBeCloseTo(1 - p, 9);
    }),
  );
});

test('the sojourn tail integrates to the mean sojourn', () => {
  const queue = stable(0.8, 3);
  const step = 1e-3;
  let area = 0;
  for (let t = step / 2; t < 60; t += step) area += step * mmcSojournTail(queue, t);
  expect(area).toBeCloseTo(queue.sojournSeconds, 5);
});

test('the sojourn tail is continuous where its two rates meet', () => {
  // With spare rate c mu - lambda equal to mu the general formula divides by zero.
  const meeting = stable(1 / 2, 2);
  const near = stable(1 / 2 + 1e-5, 2);
  expect(mmcSojournTail(meeting, 0.7)).toBeCloseTo(mmcSojournTail(near, 0.7), 4);
});

test('a single server has an exponential sojourn', () => {
  const queue = stable(0.7, 1);
  expect(mmcSojournQuantile(queue, 0.95)).toBeCloseTo(queue.sojournSeconds * Math.log(20), 9);
});

test('a saturated station says how fast its backlog grows', () => {
  expect(mmcQueue({ arrivalsPerSecond: 7, servicesPerSecond: 2, serverCount: 3 })).toEqual({
    kind: 'saturated',
    utilizationRatio: 7 / 6,
    backlogGrowthPerSecond: 1,
  });
  expect(erlangC(3, 3)).toBe(1);
});

test('no traffic waits for nothing', () => {
  const queue = stable(0, 4);
  expect(queue.waitSeconds).toBe(0);
  expect(mmcWaitQuantile(queue, 0.99)).toBe(0);
});

test('a hundred thousand servers are no trouble', () => {
  const waits = erlangC(99_000, 100_000);
  expect(waits).toBeGreaterThan(0);
  expect(waits).toBeLessThan(0.01);
});
