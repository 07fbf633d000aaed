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

test('counts whole servers', () => {
  expect(erlangB(3, 4.9)).toBe(erlangB(3, 4));
});

test('of a billion busy servers is the known limit √(2/πa) of a critical load', () => {
  const load = 1e9;
  expect(erlangB(load, load) / Math.sqrt(2 / (Math.PI * load))).toBeCloseTo(1, 4);
});

test('of a billion half-idle servers is nothing that a number can hold', () => {
  expect(erlangB(5e8, 1e9)).toBeLessThan(1e-300);
});
