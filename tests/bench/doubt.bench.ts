// How long futures take: the chosen architecture held, the decision made again, and a whole study.
import { bench, describe } from 'vitest';
import { STANDARD_CATALOG } from '../../src/engine/data/catalog';
import { decide, PRESETS } from '../../src/engine/index';
import { heldFuture, remadeFuture } from '../../src/engine/studies/uncertainty/futures';
import { constantsSampler, uncertainConstants } from '../../src/engine/studies/uncertainty/sample';
import { doubtSteps } from '../../src/engine/studies/uncertainty/uncertaintySteps';
import { paddedSobol } from '../../src/math/sobol';

const FUTURES = 4096;
const ONCE = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe.each(Object.entries(PRESETS))('%s', (_, scenario) => {
  const sample = constantsSampler(uncertainConstants(scenario), STANDARD_CATALOG.constants);
  const world = (index: number) => sample((dimension) => paddedSobol(index, dimension, 1));
  const hold = heldFuture(decide(scenario).chosen.architecture, scenario);
  const remake = remadeFuture(scenario);

  bench(
    '4,096 futures, architecture held',
    () => {
      for (let index = 0; index < FUTURES; index += 1) hold(world(index));
    },
    ONCE,
  );
  bench(
    '4,096 futures, decision made again',
    () => {
      for (let index = 0; index < FUTURES; index += 1) remake(world(index));
    },
    ONCE,
  );
  bench(
    'a whole study with its ranking',
    () => {
      for (const _step of doubtSteps(scenario));
    },
    ONCE,
  );
});
