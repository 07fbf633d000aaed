import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB } from '../../../../src/engine/queueing/erlangB';
import { erlangC } from '../../../../src/engine/queueing/erlangC';
import { mmcQueue } from '../../../../src/engine/queueing/mmcQueue';
import { mmcWaitTail } from '../../../../src/engine/queueing/mmcWaitTail';
import { erlangBServers } from '../../../../src/engine/queueing/sizing/erlangBServers';
import { halfinWhittServers } from '../../../../src/engine/queueing/sizing/halfinWhittServers';
import { sizeServers } from '../../../../src/engine/queueing/sizing/sizeServers';

const erlangs = fc.double({ min: 0.05, max: 300, noNaN: true });
const target = fc.double({ min: 0.001, max: 0.5, noNaN: true });

test('the fewest servers that block rarely enough', () => {
  fc.assert(
    fc.property(erlangs, target, (load, blocking) => {
      const servers = erlangBServers(load, blocking);
      expect(erlangB(load, servers)).toBeLessThanOrEqual(blocking);
      if (servers > 0) expect(erlangB(load, servers - 1)).toBeGreaterThan(blocking);
    }),
  );
});

test('the square-root guess is within two servers of the truth', () => {
  fc.assert(
    fc.property(erlangs, fc.double({ min: 0.05, max: 0.6, noNaN: true }), (load, wait) => {
      const guess = halfinWhittServers(load, wait);
      let exact = 1;
      while (erlangC(load, exact) > wait) exact += 1;
      expect(Math.abs(guess - exact)).toBeLessThanOrEqual(2);
    }),
  );
});

test('the fewest servers that keep a promise on waiting', () => {
  fc.assert(
    fc.property(erlangs, target, (load, late) => {
      const demand = { arrivalsPerSecond: load * 2, servicesPerSecond: 2 };
      const sized = sizeServers({
        ...demand,
        maximumServerCount: 1000,
        keepsPromise: (queue) => mmcWaitTail(queue, 0.1) <= late,
      });
      if (sized.kind !== 'sized') throw new Error('A thousand servers should do.');
      expect(mmcWaitTail(sized.queue, 0.1)).toBeLessThanOrEqual(late);
      const fewer = mmcQueue({ ...demand, serverCount: sized.serverCount - 1 });
      if (fewer.kind === 'stable') expect(mmcWaitTail(fewer, 0.1)).toBeGreaterThan(late);
    }),
  );
});

test('a promise that no number of servers keeps is infeasible', () => {
  const sizing = { arrivalsPerSecond: 100, servicesPerSecond: 1, maximumServerCount: 150 };
  expect(sizeServers({ ...sizing, keepsPromise: () => false })).toEqual({
    kind: 'infeasible',
    maximumServerCount: 150,
  });
  expect(sizeServers({ ...sizing, maximumServerCount: 90, keepsPromise: () => true }).kind).toBe(
    'infeasible',
  );
});

test('an easy promise is kept by one server', () => {
  const sized = sizeServers({
    arrivalsPerSecond: 0.1,
    servicesPerSecond: 1,
    maximumServerCount: 10,
    keepsPromise: () => true,
  });
  expect(sized).toMatchObject({ kind: 'sized', serverCount: 1 });
});
