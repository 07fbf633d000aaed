// The search against brute force on the whole catalog, far from the presets: the same cheapest cost, or the same nothing.
import { describe, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import type { Scenario } from '../../../src/engine/index';
import { againstBruteForce } from '../../builders/againstBruteForce';
import { scenarioWith } from '../../builders/scenarios';

const ONE_FULL_ENUMERATION = 240_000;

const EXTREMES: Readonly<Record<string, Scenario>> = {
  'a thousand events a day, a day old': scenarioWith({ eventsPerDay: 1e3, freshnessSeconds: 86_400 }),
  'ten trillion events a day': scenarioWith({ eventsPerDay: 1e13 }),
  'ten thousand tests a month': scenarioWith({ experimentsPerMonth: 10_000 }),
  'five nines': scenarioWith({ reliabilityRatio: 0.99999 }),
  'a promise of 100 ms at a million events': scenarioWith({ eventsPerDay: 1e6, freshnessSeconds: 0.1 }),
  'a promise between two intervals': scenarioWith({ freshnessSeconds: 3500, reliabilityRatio: 0.92 }),
  'a store that is kept': scenarioWith({ pins: { storage: 'clickhouse' }, reliabilityRatio: 0.998 }),
};

describe('the search on the whole catalog', () => {
  it.each(Object.entries(EXTREMES))(
    'agrees with every combination judged one by one: %s',
    (_name, scenario) => void againstBruteForce(scenario, STANDARD_CATALOG),
    ONE_FULL_ENUMERATION,
  );
});
