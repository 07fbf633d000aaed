// Queues against their recursions, limits and simulations, and groups of servers too large to count one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lognormalFromMoments, lognormalQuantile } from '../../src/math/lognormal';
import { erlangB, erlangC, mmcWait, processorSharingSeconds } from '../../src/math/queueing';
import { simulateProcessorSharing } from '../builders/simulatedQueues';

/** B(k) = aB(k-1)/(k + aB(k-1)), server by server. */
function byRecursion(offeredErlangs: number, serverCount: number): number {
  let blocking = 1;
  for (let server = 1; server <= serverCount; server += 1) {
    const busy = offeredErlangs * blocking;
    blocking = busy / (server + busy);
  }
  return blocking;
}

test('Erlang B equals its recursion, whether servers are idle, full or far too few', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (servers, magnitude) => {
        const load = servers * 10 ** magnitude;
        const exact = byRecursion(load, servers);
        if (exact > 1e-290) expect(erlangB(load, servers) / exact).toBeCloseTo(1, 11);
        else expect(erlangB(load, servers)).toBeLessThan(1e-280);
      },
    ),
    { numRuns: 500 },
  );
});

test('Erlang B without load turns nobody away, and without servers everybody', () => {
  expect(erlangB(0, 3)).toBe(0);
  expect(erlangB(5, 0)).toBe(1);
  expect(erlangB(0, 0)).toBe(1);
});

test('Erlang B falls without steps between whole servers', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0.01, max: 300, noNaN: true }),
      (servers, load) => {
        const here = erlangB(load, servers);
        // Beyond this the last digits are gone.
        fc.pre(here > 1e-300);
        expect(erlangB(load, servers + 1e-3)).toBeLessThan(here);
        expect(erlangB(load, servers + 1e-9) / here).toBeCloseTo(1, 5);
        // Between two whole numbers lies between what they turn away.
        expect(here).toBeLessThanOrEqual(erlangB(load, Math.floor(servers)));
        expect(here).toBeGreaterThanOrEqual(erlangB(load, Math.ceil(servers)));
      },
    ),
  );
});

/** 1/B = a ∫ e^(-at) (1 + t)^c dt, which needs no whole servers; by the trapezoidal rule. */
function byIntegral(offeredErlangs: number, serverCount: number): number {
  const [step, end] = [1e-4, 40 / offeredErlangs + 20];
  let sum = 0.5;
  for (let t = step; t < end; t += step) sum += Math.exp(-offeredErlangs * t + serverCount * Math.log1p(t));
  return 1 / (offeredErlangs * step * sum);
}

test.each([
  [2, 3.5],
  [5, 7.25],
  [3, 0.4],
  [8, 8.75],
])('Erlang B of %d erlangs on %d servers is within 1%% of the integral that defines it', (load, servers) => {
  expect(erlangB(load, servers) / byIntegral(load, servers)).toBeCloseTo(1, 2);
});

test('Erlang B of a billion busy servers is the known limit √(2/πa) of a critical load', () => {
  const load = 1e9;
  expect(erlangB(load, load) / Math.sqrt(2 / (Math.PI * load))).toBeCloseTo(1, 4);
});

test('Erlang B of a billion half-idle servers is nothing that a number can hold', () => {
  expect(erlangB(5e8, 1e9)).toBeLessThan(1e-300);
});

const serverCount = fc.integer({ min: 1, max: 200 });
const utilization = fc.double({ min: 0.02, max: 0.98, noNaN: true });

/** A station whose services take half a second. */
const waitAt = (utilizationRatio: number, servers: number) =>
  mmcWait({
    arrivalsPerSecond: utilizationRatio * servers * 2,
    meanServiceSeconds: 1 / 2,
    serverCount: servers,
  });

test('waits are longer as utilisation nears one, and shorter with one more server at the same traffic', () => {
  fc.assert(
    fc.property(utilization, serverCount, (ratio, servers) => {
      const { meanSeconds } = waitAt(ratio, servers);
      expect(waitAt(ratio + 0.01, servers).meanSeconds).toBeGreaterThan(meanSeconds);
      expect(waitAt((ratio * servers) / (servers + 1), servers + 1).meanSeconds).toBeLessThan(meanSeconds);
    }),
  );
});

test('waiting is likelier than being turned away, and both are probabilities', () => {
  fc.assert(
    fc.property(utilization, serverCount, (ratio, servers) => {
      const blocked = erlangB(ratio * servers, servers);
      const waits = erlangC(ratio * servers, servers);
      expect(blocked).toBeGreaterThanOrEqual(0);
      expect(waits).toBeGreaterThanOrEqual(blocked);
      expect(waits).toBeLessThanOrEqual(1);
      expect(waitAt(ratio, servers).probability).toBeCloseTo(waits, 10);
    }),
  );
});

test('the wait is zero or exponential: its moments are those of the tail', () => {
  const { probability, meanSeconds, varianceSquareSeconds } = waitAt(0.8, 3);
  const sparePerSecond = 0.2 * 3 * 2;
  const [step, tail] = [1e-4, (t: number) => probability * Math.exp(-sparePerSecond * t)];
  let [mean, square] = [0, 0];
  for (let t = step / 2; t < 40; t += step) {
    mean += step * tail(t);
    square += step * 2 * t * tail(t);
  }
  expect(meanSeconds).toBeCloseTo(mean, 6);
  expect(varianceSquareSeconds).toBeCloseTo(square - mean ** 2, 6);
});

test('no traffic waits for nothing, and a full station lets everybody wait', () => {
  expect(waitAt(0, 4)).toEqual({ probability: 0, meanSeconds: 0, varianceSquareSeconds: 0 });
  expect(erlangC(3, 3)).toBe(1);
});

test('a hundred thousand servers are no trouble', () => {
  const waits = erlangC(99_000, 100_000);
  expect(waits).toBeGreaterThan(0);
  expect(waits).toBeLessThan(0.01);
});

// What MODEL.md says of answers in a shared machine: the mean is exact, the 95th percentile so many percent low.
test.each([
  [0.16, 1, 4.6],
  [0.3, 1, 8.3],
  [0.6, 1, 15.6],
])(
  'at a load of %d the 95th percentile of shared work of variation %d is %d per cent low',
  (load, variation, percent) => {
    const work = lognormalFromMoments(1, variation);
    const [p95 = 0] = simulateProcessorSharing(
      { arrivalsPerSecond: load, work, jobCount: 300_000, seed: 9 },
      [0.95],
    );
    const law = processorSharingSeconds(lognormalQuantile(work, 0.95), load);
    expect(Math.abs((1 - law / p95) * 100 - percent)).toBeLessThan(1);
  },
);
