// Servers of online decisions: what is paid for is what serves, at any load and any target.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { Scenario } from '../../../src/engine/index';
import { deriveDemand } from '../../../src/engine/laws/demand';
import { sizeModeling } from '../../../src/engine/laws/modeling';
import { scenarioWith } from '../../builders/scenarios';

const k = STANDARD_CATALOG.constants;
const demandOf = (changes: Partial<Scenario>) => deriveDemand(scenarioWith(changes), k);

describe('model servers', () => {
  it('answers no later with more traffic at the same target load, since larger groups of cores wait less', () => {
    const k30 = { ...k, modelSeconds: 0.03 };
    const p99 = [4e8, 5e8, 6e8, 7e8, 1e9, 3e9, 1e10].map((eventsPerDay) => {
      const d = demandOf({ eventsPerDay, assumptions: { onlineDecisionShare: 0.05, peakToMeanRatio: 3 } });
      return (
        sizeModeling({ demand: d, constants: k30 }, 'online-inference').decision?.p99Seconds ?? Number.NaN
      );
    });
    const sized = p99.slice(p99.indexOf(Math.max(...p99)));
    expect(sized.length).toBeGreaterThan(3);
    for (const [i, seconds] of sized.entries())
      expect(seconds).toBeLessThanOrEqual(sized[Math.max(0, i - 1)] ?? 0);
  });

  it('has a wait at any load that is short of its cores, however short', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.9999, noNaN: true }),
        fc.integer({ min: 3, max: 13 }),
        (replicaTargetUtilization, magnitude) => {
          const d = demandOf({ eventsPerDay: 10 ** magnitude, assumptions: { onlineDecisionShare: 0.05 } });
          const { decision } = sizeModeling(
            { demand: d, constants: { ...k, replicaTargetUtilization } },
            'online-inference',
          );
          expect(decision?.p95Seconds).toBeGreaterThan(0);
          expect(decision?.p99Seconds).toBeGreaterThanOrEqual(decision?.p95Seconds ?? Number.NaN);
          expect(decision?.p99Seconds).toBeLessThan(Number.POSITIVE_INFINITY);
        },
      ),
    );
  });
});
