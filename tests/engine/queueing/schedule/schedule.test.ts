import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainedAge } from '../../../../src/engine/queueing/schedule/chainedAge';
import { freshestUtilization } from '../../../../src/engine/queueing/schedule/freshestUtilization';
import { runCycle } from '../../../../src/engine/queueing/schedule/runCycle';
import { scheduledAgeMeanSeconds } from '../../../../src/engine/queueing/schedule/scheduledAgeMeanSeconds';
import { scheduledAgeQuantileSeconds } from '../../../../src/engine/queueing/schedule/scheduledAgeQuantileSeconds';
import { scheduledAgeTail } from '../../../../src/engine/queueing/schedule/scheduledAgeTail';
import { shortestTrigger } from '../../../../src/engine/queueing/schedule/shortestTrigger';
import { streamAgeMeanSeconds } from '../../../../src/engine/queueing/schedule/streamAgeMeanSeconds';
import { createRandomStream } from '../../../../src/engine/random/createRandomStream';

const job = fc.record({
  intervalSeconds: fc.double({ min: 10, max: 3600, noNaN: true }),
  durationSeconds: fc.double({ min: 0, max: 600, noNaN: true }),
  failureRatio: fc.double({ min: 0, max: 0.6, noNaN: true }),
});
const probability = fc.double({ min: 0.01, max: 0.999, noNaN: true });

test('age tail and age quantile undo each other', () => {
  fc.assert(
    fc.property(job, probability, (scheduled, p) => {
      expect(scheduledAgeTail(scheduled, scheduledAgeQuantileSeconds(scheduled, p))).toBeCloseTo(1 - p, 9);
    }),
  );
});

test('the age tail integrates to the mean age', () => {
  fc.assert(
    fc.property(job, (scheduled) => {
      const step = scheduled.intervalSeconds / 200;
      let area = 0;
      for (let age = step / 2; scheduledAgeTail(scheduled, age) > 1e-9; age += step)
        area += step * scheduledAgeTail(scheduled, age);
      expect(area / scheduledAgeMeanSeconds(scheduled)).toBeCloseTo(1, 1.5);
    }),
    { numRuns: 30 },
  );
});

test('without failures the age runs evenly from the duration to one interval more', () => {
  const hourly = { intervalSeconds: 3600, durationSeconds: 300, failureRatio: 0 };
  expect(scheduledAgeQuantileSeconds(hourly, 0)).toBe(300);
  expect(scheduledAgeQuantileSeconds(hourly, 0.95)).toBeCloseTo(300 + 0.95 * 3600, 9);
  expect(scheduledAgeQuantileSeconds(hourly, 1)).toBe(3900);
  expect(scheduledAgeTail(hourly, 3900)).toBe(0);
  expect(scheduledAgeTail(hourly, 100)).toBe(1);
});

test('failed runs make data older, in the mean and at each percentile', () => {
  fc.assert(
    fc.property(job, probability, (scheduled, p) => {
      const worse = { ...scheduled, failureRatio: scheduled.failureRatio + 0.05 };
      expect(scheduledAgeMeanSeconds(worse)).toBeGreaterThan(scheduledAgeMeanSeconds(scheduled));
      expect(scheduledAgeQuantileSeconds(worse, p)).toBeGreaterThanOrEqual(
        scheduledAgeQuantileSeconds(scheduled, p) - 1e-6,
      );
    }),
  );
});

test('a simulated schedule with failures agrees', () => {
  const scheduled = { intervalSeconds: 60, durationSeconds: 20, failureRatio: 0.1 };
  const random = createRandomStream(1);
  const observations = 200_000;
  let sum = 0;
  let older = 0;
  for (let k = 0; k < observations; k += 1) {
    let age = scheduled.durationSeconds + random() * scheduled.intervalSeconds;
    while (random() < scheduled.failureRatio) age += scheduled.intervalSeconds;
    sum += age;
    older += age > 90 ? 1 : 0;
  }
  expect(sum / observations).toBeCloseTo(scheduledAgeMeanSeconds(scheduled), 0);
  expect(older / observations).toBeCloseTo(scheduledAgeTail(scheduled, 90), 2);
});

test('a triggered chain waits once, an unsynchronised one at each stage', () => {
  const stages = [
    { intervalSeconds: 3600, durationSeconds: 300 },
    { intervalSeconds: 3600, durationSeconds: 600 },
  ];
  expect(chainedAge(stages, 'unsynchronised')).toEqual({ meanSeconds: 4500, maximumSeconds: 8100 });
  expect(chainedAge(stages, 'triggered')).toEqual({ meanSeconds: 2700, maximumSeconds: 4500 });
  expect(chainedAge([], 'triggered')).toEqual({ meanSeconds: 0, maximumSeconds: 0 });
});

test('a run longer than its interval holds back the next or runs beside it', () => {
  const long = { intervalSeconds: 60, durationSeconds: 150 };
  expect(runCycle({ ...long, overlaps: false })).toEqual({ cycleSeconds: 150, inFlightCount: 1 });
  expect(runCycle({ ...long, overlaps: true })).toEqual({ cycleSeconds: 60, inFlightCount: 3 });
  expect(runCycle({ intervalSeconds: 60, durationSeconds: 0, overlaps: true }).inFlightCount).toBe(1);
});

test('micro-batches just keep up at the shortest trigger, or never', () => {
  const work = { fixedSeconds: 2, workRatio: 0.75 };
  const trigger = shortestTrigger(work);
  if (trigger.kind !== 'stable') throw new Error('This job should keep up.');
  expect(work.fixedSeconds + work.workRatio * trigger.intervalSeconds).toBeCloseTo(
    trigger.intervalSeconds,
    12,
  );
  expect(shortestTrigger({ fixedSeconds: 2, workRatio: 1 })).toEqual({ kind: 'saturated', workRatio: 1 });
});

test('updates are freshest at 53% load: fewer age, more wait', () => {
  const best = freshestUtilization();
  expect(best).toBeCloseTo(0.531, 3);
  for (const other of [best - 0.05, best + 0.05]) {
    expect(streamAgeMeanSeconds(1, other)).toBeGreaterThan(streamAgeMeanSeconds(1, best));
  }
});
