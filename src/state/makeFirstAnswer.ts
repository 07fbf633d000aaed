/** Makes the first answer, with everything that a worker would add later; for the build. */
import { decide, PRESETS } from '../engine';
import { insightSteps } from '../runner/insight/insightSteps';
import { FIRST_PRESET } from './createSimulatorStore';
import type { FirstAnswer } from './firstAnswer';

export function makeFirstAnswer(): FirstAnswer {
  const scenario = PRESETS[FIRST_PRESET];
  const insight = [...insightSteps({ scenario, depth: 'all' })].at(-1);
  if (!insight?.complete) throw new Error('The first insight is not complete.');
  return { decision: decide(scenario), insight };
}
