// Defaults that follow traffic and promises: on which side of a threshold they change, and how far they go.

import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, resolveAssumptions, type Scenario } from '../../../src/engine/index';
import { scenarioWith } from '../../builders/scenarios';

const at = (changes: Partial<Scenario>) => resolveAssumptions(scenarioWith(changes));

describe('a default that follows the promise', () => {
  it.each([
    [0.9, 1],
    [0.9899, 1],
    [0.99, 4],
    [0.9989, 4],
    [0.999, 8],
    [0.99999, 8],
  ])('has at %s on time %s people on call', (reliabilityRatio, people) => {
    expect(at({ reliabilityRatio }).peopleOnCall).toBe(people);
  });

  it('loses at most a tenth of what may be late', () => {
    expect(at({ reliabilityRatio: 0.99 }).dataLossRatio).toBeCloseTo(0.001, 12);
  });

  it('decides online only where data is promised within less than a minute', () => {
    expect(at({ freshnessSeconds: 60 }).onlineDecisionShare).toBe(0);
    expect(at({ freshnessSeconds: 59 }).onlineDecisionShare).toBe(0.01);
  });
});

describe('a default that follows traffic', () => {
  it('looks for effects of a tenth below a million events a day, of a twentieth from there on', () => {
    expect(at({ eventsPerDay: 999_999 }).detectableEffectRatio).toBe(0.1);
    expect(at({ eventsPerDay: 1e6 }).detectableEffectRatio).toBe(0.05);
  });

  it('grows as a power of it: sixteen times the traffic, twice the sources and four times the queries', () => {
    const [small, large] = [at({ eventsPerDay: 1.6e6 }), at({ eventsPerDay: 16 * 1.6e6 })];
    expect([small.otherSources, large.otherSources]).toEqual([6, 12]);
    expect([small.queriesPerDay, large.queriesPerDay]).toEqual([400, 1600]);
  });

  it('stays within what an organisation has', () => {
    const [least, most] = [at({ eventsPerDay: 1e3 }), at({ eventsPerDay: 1e13 })];
    expect([least.otherSources, least.queriesPerDay, least.models]).toEqual([1, 20, 0]);
    expect([most.otherSources, most.queriesPerDay, most.models]).toEqual([200, 50_000, 500]);
  });
});

describe('an assumption set by hand', () => {
  it('stands instead of the default, held within its bounds', () => {
    for (const { id, low, high } of ASSUMPTIONS) {
      const set = (value: number) => at({ assumptions: { [id]: value } })[id];
      expect([set(low), set(high)]).toEqual([low, high]);
      expect([set(low - 1), set(high + 1)]).toEqual([low, high]);
    }
  });
});
