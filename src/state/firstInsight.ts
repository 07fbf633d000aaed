/** Writes the insight of the first scenario into the prerendered page, and reads it back. */
import { PRESETS } from '../engine';
import { FIRST_PRESET } from './createSimulatorStore';
import type { Insight } from './simulatorState';

export const FIRST_INSIGHT_ID = 'first-insight';

/** The scenario is left out: it is the first preset. */
export function writeInsight({ scenario: _scenario, ...rest }: Insight): string {
  return JSON.stringify(rest);
}

/** Null when the page carries none, as in development; a worker then works it out. */
export function readFirstInsight(page: Document): Insight | null {
  const text = page.getElementById(FIRST_INSIGHT_ID)?.getAttribute('value');
  if (!text) return null;
  try {
    return { ...(JSON.parse(text) as Omit<Insight, 'scenario'>), scenario: PRESETS[FIRST_PRESET] };
  } catch {
    return null;
  }
}
