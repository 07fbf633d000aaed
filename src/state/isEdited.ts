/** Tells whether a choice has left the preset that it started from; own numbers in the model and what is held are counted apart. */
import { PRESETS } from '../engine';
import { isSameScenario } from './isSameScenario';
import type { Choice } from './simulatorState';

export function isEdited({ scenario: { constants: _own, held, ...scenario }, preset }: Choice): boolean {
  return !isSameScenario(held ? { ...scenario, pins: {} } : scenario, PRESETS[preset]);
}
