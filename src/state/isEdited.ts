/** Tells whether a choice has left the preset that it started from. */
import { PRESETS } from '../engine';
import { isSameScenario } from './isSameScenario';
import type { Choice } from './simulatorState';

export function isEdited({ scenario, preset }: Choice): boolean {
  return !isSameScenario(scenario, PRESETS[preset]);
}
