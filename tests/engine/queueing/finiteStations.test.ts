import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../src/engine/queueing/erlangB';
import { finiteSourceQueue } from '../../../src/engine/queueing/finite/finiteSourceQueue';
import { mmckQueue } from '../../../src/engine/queueing/finite/mmckQueue';
import { mmcQueue } from '../../../src/engine/queueing/mmcQueue';

const load = fc.record({
  arrivalsPerSecond: fc.double({ min: 0.1, max: 50, noNaN: true }),
  servicesPerSecond: fc.constant(2),
  serverCount: fc.integer({ min: 1, max: 12 }),
});

test('a station without a waiting room loses what Erlang B says', () => {
  fc.assert(
    fc.property(load, (station) => {
      const queue = mmckQueue({ ...station, roomCount: station.serverCount });
      expect(queue.lossProbability).toBeCloseTo(
        erlangB(station.arrivalsPerSecond / 2, station.serverCount),
        10,
      );
      expect(queue.waitSeconds).toBe(0);
    }),
  );
});

test('a very large room is no limit to a station that keeps up', () => {
  const station = { arrivalsPerSecond: 5, servicesPerSecond: 2, serverCount: 3 };
  const open = mmcQueue(station);
  if (open.kind !== 'stable') throw new Error('This station should keep up.');
  expect(mmckQueue({ ...station, roomCount: 2000 }).waitSeconds).toBeCloseTo(open.waitSeconds, 9);
});

test('more room loses fewer and lets the rest wait longer', () => {
  fc.assert(
    fc.property(load, fc.integer({ min: 0, max: 40 }), (station, extra) => {
      const roomCount = station.serverCount + extra;
      const [small, large] = [
        mmckQueue({ ...station, roomCount }),
        mmckQueue({ ...station, roomCount: roomCount + 1 }),
      ];
      expect(large.lossProbability).toBeLessThanOrEqual(small.lossProbability + 1e-12);
      expect(large.waitSeconds).toBeGreaterThanOrEqual(small.waitSeconds - 1e-12);
    }),
  );
});

test('what is let in is what is served', () => {
  fc.assert(
    fc.property(load, fc.integer({ min: 0, max: 40 }), (station, extra) => {
      const queue = mmckQueue({ ...station, roomCount: station.serverCount + extra });
      const served = queue.utilizationRatio * station.serverCount * station.servicesPerSecond;
      expect(queue.throughputPerSecond).toBeCloseTo(served, 8);
      expect(queue.throughputPerSecond + queue.lostPerSecond).toBeCloseTo(station.arrivalsPerSecond, 8);
    }),
  );
});

test('a huge overloaded station does not overflow', () => {
  const queue = mmckQueue({
    arrivalsPerSecond: 1e6,
    servicesPerSecond: 1,
    serverCount: 500,
    roomCount: 5000,
  });
  expect(queue.throughputPerSecond).toBeCloseTo(500, 6);
});

test('nothing arrives, nothing waits', () => {
  const queue = mmckQueue({ arrivalsPerSecond: 0, servicesPerSecond: 1, serverCount: 2, roomCount: 4 });
  expect(queue).toMatchObject({ waitSeconds: 0, sojournSeconds: 0, throughputPerSecond: 0, presentCount: 0 });
});

test('calls and repairs balance, and more crews leave fewer machines waiting', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 15 }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (sourceCount, serverCount, callsPerSecondPerSource) => {
        const machines = { callsPerSecondPerSource, servicesPerSecond: 1, serverCount, sourceCount };
        const queue = finiteSourceQueue(machines);
        const calls = callsPerSecondPerSource * (sourceCount - queue.presentCount);
        expect(queue.throughputPerSecond).toBeCloseTo(calls, 8);
        const more = finiteSourceQueue({ ...machines, serverCount: serverCount + 1 });
        expect(more.waitingCount).toBeLessThanOrEqual(queue.waitingCount + 1e-12);
      },
    ),
  );
});
