/** The answer to the first scenario: made when the page is built, carried in its markup, read back by the browser. */
import { type Decision, PRESETS, type Scenario } from '../engine';
import { FIRST_PRESET, type FirstStudies } from './createSimulatorStore';

export interface FirstAnswer extends FirstStudies {
  readonly decision: Decision;
}

export const FIRST_ANSWER_ID = 'first-answer';

const firstScenario = (): Scenario => PRESETS[FIRST_PRESET];

/** The scenario itself stands in many places of an answer and is left out of all of them. */
export function writeFirstAnswer(answer: FirstAnswer): string {
  return JSON.stringify(answer, (key, value) => {
    if (key === 'scenario') return undefined;
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Error(`${key} is ${value}: no page can carry it`);
    return value;
  });
}

export function parseFirstAnswer(text: string): FirstAnswer {
  const scenario = firstScenario();
  const { decision, insight, futures, path } = JSON.parse(text) as FirstAnswer;
  const demand = { ...decision.chosen.demand, scenario };
  return {
    decision: { ...decision, scenario, chosen: { ...decision.chosen, demand } },
    insight: { ...insight, scenario },
    futures: { ...futures, scenario },
    path,
  };
}

/** Null when the page carries none, as in development, or one that can't be read. */
export function readFirstAnswer(page: Document): FirstAnswer | null {
  const text = page.getElementById(FIRST_ANSWER_ID)?.getAttribute('value');
  if (!text) return null;
  try {
    return parseFirstAnswer(text);
  } catch {
    return null;
  }
}
