/** What a change does to the state: a drag is a preview, a commit enters the history. */
import { decideOnce } from './decideOnce';
import { isSameScenario } from './isSameScenario';
import type { Choice, SimulatorState } from './simulatorState';

export const HISTORY_LIMIT = 50;

type Change = Partial<SimulatorState>;
/** The part of the state that history is made of. */
export type History = Pick<SimulatorState, 'scenario' | 'preset' | 'committed' | 'past' | 'future'>;

export function previewChoice(state: History, choice: Choice): Change {
  if (isSameScenario(choice.scenario, state.scenario)) return {};
  return { ...choice, before: decideOnce(state.committed.scenario) };
}

/** A commit of what already stands only ends the drag. */
export function commitChoice(state: History, choice: Choice): Change {
  const { committed } = state;
  if (isSameScenario(choice.scenario, committed.scenario) && choice.preset === committed.preset)
    return { ...committed };
  return {
    ...choice,
    committed: choice,
    before: decideOnce(committed.scenario),
    past: [...state.past, committed].slice(-HISTORY_LIMIT),
    future: [],
  };
}

export function undoChoice(state: History): Change {
  const { committed } = state;
  if (state.scenario !== committed.scenario) return { ...committed };
  const earlier = state.past.at(-1);
  if (!earlier) return {};
  return {
    ...earlier,
    committed: earlier,
    before: decideOnce(committed.scenario),
    past: state.past.slice(0, -1),
    future: [...state.future, committed],
  };
}

export function redoChoice(state: History): Change {
  const { committed } = state;
  const later = state.future.at(-1);
  if (!later || state.scenario !== committed.scenario) return {};
  return {
    ...later,
    committed: later,
    before: decideOnce(committed.scenario),
    past: [...state.past, committed].slice(-HISTORY_LIMIT),
    future: state.future.slice(0, -1),
  };
}
