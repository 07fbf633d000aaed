// The search against brute force on the whole catalog, at the presets: the same cheapest cost, or the same nothing.
import { describe, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../src/engine/data/catalog';
import { PRESETS, type Scenario } from '../../../src/engine/index';
import { againstBruteForce } from '../../builders/againstBruteForce';
import { scenarioWith } from '../../builders/scenarios';

const ONE_FULL_ENUMERATION = 240_000;

const PRESETS_AND_NEAR: Readonly<Record<string, Scenario>> = {
  'Startup preset': PRESETS.startup,
  'Growth preset': PRESETS.growth,
  'Enterprise preset': PRESETS.enterprise,
  'Growth on the bill alone': scenarioWith({ objective: 'infrastructure' }),
  'Growth on a tight budget': scenarioWith({ budgetUsdPerMonth: 4500 }),
};

describe('the search on the whole catalog', () => {
  it.each(Object.entries(PRESETS_AND_NEAR))(
    'agrees with every combination judged one by one: %s',
    (_name, scenario) => void againstBruteForce(scenario, STANDARD_CATALOG),
    ONE_FULL_ENUMERATION,
  );
});
