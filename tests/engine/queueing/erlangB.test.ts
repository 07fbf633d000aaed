// Erlang's loss formula against its recursion, its limits, and groups of servers too large to count one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../src/engine/queueing/erlangB';

/** B(k) = aB(k-1)/(k + aB(k-1)), server by server. */
function byRecursion(offeredErlangs: number, serverCount: number): number {
  let blocking = 1;
  for (let server = 1; server <= serverCount; server += 1) {
    const busy = offeredErlangs * blocking;
    blocking = busy / (server + busy);
  }
  return blocking;
}

test('equals the recursion, whether servers are idle, full or far too few', () => {
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

test('without load turns nobody away, and without servers everybody', () => {
  expect(erlangB(0, 3)).toBe(0);
  expect(erlangB(5, 0)).toBe(1);
  expect(erlangB(0, 0)).toBe(1);
});

test('falls without steps between whole servers', () => {
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
])('of %d erlangs on %d servers is within 1%% of the integral that defines it', (load, servers) => {
  expect(erlangB(load, servers) / byIntegral(load, servers)).toBeCloseTo(1, 2);
});

test('of a billion busy servers is the known limit √(2/πa) of a critical load', () => {
  const load = 1e9;
  expect(erlangB(load, load) / Math.sqrt(2 / (Math.PI * load))).toBeCloseTo(1, 4);
});

test('of a billion half-idle servers is nothing that a number can hold', () => {
  expect(erlangB(5e8, 1e9)).toBeLessThan(1e-300);
});
