// Carries the answer to the first scenario in the page, so that the browser need not work out what the build did.
import { memo } from 'react';
import { decideOnce } from '../../state/decideOnce';
import { FIRST_ANSWER_ID, writeFirstAnswer } from '../../state/firstAnswer';
import { getSimulatorStore } from '../../state/simulatorStore';

export const FirstAnswerPanel = memo(function FirstAnswerPanel() {
  const { insight, futures, path, scenario } = getSimulatorStore().getInitialState();
  if (!insight || !futures || !path) return null;
  const answer = { decision: decideOnce(scenario), insight, futures, path };
  return <data id={FIRST_ANSWER_ID} value={writeFirstAnswer(answer)} hidden />;
});
