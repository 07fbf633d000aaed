// How long a study of growth takes: 36 months, three presets, and a scenario in which nothing keeps every promise.
import { bench, describe } from 'vitest';
import { PRESETS, type Scenario } from '../../src/engine';
import { grow } from '../builders/growth';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...PRESETS,
  'startup with a budget of 600 USD': { ...PRESETS.startup, budgetUsdPerMonth: 600 },
};

describe('growth over 36 months', () => {
  for (const [name, scenario] of Object.entries(SCENARIOS))
    for (const trafficGrowthPerMonth of [0.08, 0.2, 0.5])
      bench(
        `${name}, ${trafficGrowthPerMonth * 100}% a month`,
        () => {
          grow({
            scenario,
            trafficGrowthPerMonth,
            experimentGrowthPerMonth: trafficGrowthPerMonth / 2,
            months: 36,
          });
        },
        { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
      );
});
