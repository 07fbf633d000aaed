/** Makes the first answer, with everything that a worker would add later; for the build. */
import { decide, loadFutures, loadPath, PRESETS } from '../engine';
import { insightSteps } from '../runner/insight/insightSteps';
import { FIRST_PRESET } from './createSimulatorStore';
import type { FirstAnswer } from './firstAnswer';

/** The last that a study has to say. */
function finish<Result extends { readonly complete: boolean }>(
  name: string,
  steps: Generator<Result | null, void>,
): Result {
  let last: Result | null = null;
  for (const step of steps) last = step ?? last;
  if (!last?.complete) throw new Error(`The first ${name} is not complete.`);
  return last;
}

/** Of the path, the places where layers change; its curves are worked out for those who look at them. */
export async function makeFirstAnswer(): Promise<FirstAnswer> {
  const scenario = PRESETS[FIRST_PRESET];
  const [futureSteps, pathSteps] = await Promise.all([loadFutures(), loadPath()]);
  const insight = finish('insight', insightSteps({ scenario, depth: 'all' }));
  const futures = finish('futures', futureSteps({ scenario, depth: 'all' }));
  const path = finish('path', pathSteps({}));
  return {
    decision: decide(scenario),
    insight,
    futures,
    path: { ...path, points: [], ranges: [], complete: false },
  };
}
