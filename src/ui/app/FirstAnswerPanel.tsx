// Carries the answer to the first scenario in the page, so that the browser need not work out what the build did.
import { memo } from 'react';
import { decideOnce } from '../../state/decideOnce';
import { FIRST_ANSWER_ID, writeFirstAnswer } from '../../state/firstAnswer';
import { getSimulatorStore } from '../../state/simulatorStore';

export const FirstAnswerPanel = memo(function FirstAnswerPanel() {
  const { insight, scenario } = getSimulatorStore().getInitialState();
  if (!insight) return null;
  return (
    <data id={FIRST_ANSWER_ID} value={writeFirstAnswer({ decision: decideOnce(scenario), insight })} hidden />
  );
});
