// How long the frontier and the reasoning backwards take, warm, at the presets.
import { bench, describe } from 'vitest';
import { decide, PRESETS } from '../../src/engine/index';
import { inverseSteps } from '../../src/engine/studies/budget';
import { frontierSteps } from '../../src/engine/studies/frontier/frontierSteps';
import { FRONTIER_AXES } from '../../src/state/studySettings';

const SOME = { iterations: 10, time: 0, warmupIterations: 3, warmupTime: 0 };

describe.each(Object.entries(PRESETS))('%s', (_, scenario) => {
  for (const axis of FRONTIER_AXES)
    bench(
      `frontier against ${axis}`,
      () => {
        for (const _step of frontierSteps({ scenario, axis }));
      },
      SOME,
    );
  const usdPerMonth = Math.ceil(decide(scenario).chosen.cost.infrastructureUsdPerMonth);
  bench(
    'what the present bill buys',
    () => {
      for (const _step of inverseSteps({ scenario, limit: { of: 'infrastructure', usdPerMonth } }));
    },
    SOME,
  );
});
