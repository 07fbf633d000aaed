/** Puts the present choice beside later ones, and says what came of it. */
import { COMPARE, PIN_NOTICES } from '../words/compare';
import { letterCompared } from './comparedLetters';
import { isSameScenario } from './isSameScenario';
import { type Choice, COMPARED_LIMIT } from './simulatorState';
import { getSimulatorStore } from './simulatorStore';

const NOTICE = 'compare';

export function pinPresent(): void {
  const { committed, actions } = getSimulatorStore().getState();
  actions.addNotice({ id: NOTICE, text: pin({ ...committed }) });
}

function pin(choice: Choice): string {
  const { compared, actions } = getSimulatorStore().getState();
  const same = letterCompared(compared).find((one) => isSameScenario(one.choice.scenario, choice.scenario));
  if (same) return PIN_NOTICES.already.replace('{letter}', same.letter);
  if (compared.length >= COMPARED_LIMIT) return COMPARE.full;
  const next = letterCompared([...compared, choice]);
  actions.setCompared(next.map((one) => one.choice));
  const letter = next.find((one) => one.choice === choice)?.letter ?? '';
  return PIN_NOTICES.pinned.replace('{letter}', letter);
}
