import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySlowProbability } from '../../../../src/engine/queueing/fanOut/anySlowProbability';
import { forkJoinTime } from '../../../../src/engine/queueing/fanOut/forkJoinTime';
import { hedgedTail } from '../../../../src/engine/queueing/fanOut/hedgedTail';
import { makespanBoundSeconds } from '../../../../src/engine/queueing/fanOut/makespanBoundSeconds';
import { perTaskProbability } from '../../../../src/engine/queueing/fanOut/perTaskProbability';
import { slowestExponentialMean } from '../../../../src/engine/queueing/fanOut/slowestExponentialMean';

function forkJoin(branchCount: number, arrivalsPerSecond: number) {
  const time = forkJoinTime({ branchCount, arrivalsPerSecond, servicesPerSecond: 1 });
  if (time.kind !== 'stable') throw new Error('These stations should keep up.');
  return time;
}

test('one branch is a plain station, and without traffic the slowest of several decides', () => {
  expect(forkJoin(1, 0.5)).toEqual({ kind: 'stable', meanSeconds: 2, exact: true });
  expect(forkJoin(8, 0).meanSeconds).toBeCloseTo(slowestExponentialMean(1, 8), 12);
  expect(forkJoin(2, 0.3).exact).toBe(true);
  expect(forkJoin(3, 0.3).exact).toBe(false);
});

test('a request that waits for more branches takes longer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      (branches, load) => {
        expect(forkJoin(branches + 1, load).meanSeconds).toBeGreaterThan(
          forkJoin(branches, load).meanSeconds,
        );
      },
    ),
  );
});

test('a branch that cannot keep up saturates the request', () => {
  expect(forkJoinTime({ branchCount: 4, arrivalsPerSecond: 2, servicesPerSecond: 1 }).kind).toBe('saturated');
});

test('the percentile that each task must meet undoes the fan-out', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 500 }),
      (p, tasks) => {
        expect(anySlowProbability(1 - perTaskProbability(p, tasks), tasks)).toBeCloseTo(1 - p, 9);
      },
    ),
  );
});

test('rare slowness keeps its digits', () => {
  expect(anySlowProbability(1e-18, 1000) / 1e-15).toBeCloseTo(1, 12);
  expect(anySlowProbability(0, 10)).toBe(0);
});

test('no order of starting tasks breaks the bound on the makespan', () => {
  const tasks = fc.array(fc.double({ min: 0.1, max: 60, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(tasks, fc.integer({ min: 1, max: 8 }), (taskSeconds, slotCount) => {
      const slots = new Array<number>(slotCount).fill(0);
      for (const seconds of taskSeconds) {
        const free = slots.indexOf(Math.min(...slots));
        slots[free] = (slots[free] ?? 0) + seconds;
      }
      expect(Math.max(...slots)).toBeLessThanOrEqual(makespanBoundSeconds(taskSeconds, slotCount) + 1e-9);
    }),
  );
});

test('a second copy cuts the tail, but only after it was sent', () => {
  const tail = (x: number) => Math.exp(-x);
  expect(hedgedTail(tail, 2, 1)).toBe(tail(1));
  expect(hedgedTail(tail, 2, 5)).toBeCloseTo(tail(5) * tail(3), 15);
});
