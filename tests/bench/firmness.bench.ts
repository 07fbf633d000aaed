// How much of a processor the ladder of firmness and a hundred futures take, warm, over random scenarios.
import { bench, describe } from 'vitest';
import { randomScenario } from '../../src/engine/check/randomScenario';
import { PRESETS, type Scenario } from '../../src/engine/index';
import { firmnessSteps } from '../../src/engine/studies/firmness/firmnessSteps';
import { shownFuturesSteps } from '../../src/engine/studies/firmness/shownFutures';
import { createRandomStream } from '../../src/math/random';

const SCENARIOS = 100;
const REPEATS = 3;
const ONCE = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

const studies: Readonly<Record<string, (scenario: Scenario) => void>> = {
  'the ladder': (scenario) => {
    for (const _step of firmnessSteps(scenario));
  },
  'a hundred futures': (scenario) => {
    for (const _step of shownFuturesSteps({ scenario }));
  },
};

/** Processor time, since other work on the machine stretches the clock's; the least of some repeats. */
function milliseconds(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const next = createRandomStream(1);
const scenarios = Array.from({ length: SCENARIOS }, () => randomScenario(next));
for (const [name, study] of Object.entries(studies)) {
  for (const scenario of Object.values(PRESETS)) study(scenario);
  const times = scenarios.map((scenario) => milliseconds(() => study(scenario))).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(0);
  console.info(
    `${name} (${SCENARIOS} random scenarios): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.999)} ms`,
  );
}

describe.each(Object.entries(PRESETS))('%s', (_, scenario) => {
  for (const [name, study] of Object.entries(studies)) bench(name, () => study(scenario), ONCE);
});
