// How long one exact decision over the whole catalog takes, warm, over a thousand random scenarios.
import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { decide, PRESETS, type Scenario } from '../../src/engine/index';
import { anyDrivers, anyScenario } from '../builders/scenarios';

const SCENARIOS = 1000;
const REPEATS = 5;

const onSliders = anyDrivers.map((drivers): Scenario => ({ ...PRESETS.growth, ...drivers }));
const sets = {
  'on the sliders': fc.sample(onSliders, { numRuns: SCENARIOS }),
  'with budgets, pins and assumptions': fc.sample(anyScenario, { numRuns: SCENARIOS }),
};

/** The fastest of some repeats: what a decision takes when nothing else has the machine. */
function milliseconds(scenario: Scenario): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const start = performance.now();
    decide(scenario);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

function report(name: string, scenarios: readonly Scenario[]): void {
  const times = scenarios.map(milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);
  if (times.length > 0)
    console.info(
      `One decision ${name} (${times.length}): p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
    );
}

for (const [name, scenarios] of Object.entries(sets)) {
  for (const scenario of scenarios) decide(scenario);
  const kept = scenarios.filter((scenario) => decide(scenario).kind === 'feasible');
  report(name, scenarios);
  report(`${name}, promises kept`, kept);
}

describe('one exact decision', () => {
  for (const [name, scenarios] of Object.entries(sets)) {
    let next = 0;
    bench(
      name,
      () => {
        decide(scenarios[next % SCENARIOS] as Scenario);
        next += 1;
      },
      { iterations: SCENARIOS, time: 500, warmupIterations: 200 },
    );
  }
});
