// Carries the answer to the first scenario in the page, so that the browser need not work out what the build did.
import { memo } from 'react';
import { decideOnce } from '../../state/decideOnce';
import { FIRST_ANSWER_ID, writeFirstAnswer } from '../../state/firstAnswer';
import { getSimulatorStore } from '../../state/simulatorStore';

/** Only the build writes it: the browser has read it by then, and need not write it again. */
function write(): string | undefined {
  const { insight, scenario } = getSimulatorStore().getInitialState();
  return insight ? writeFirstAnswer({ decision: decideOnce(scenario), insight }) : undefined;
}

export const FirstAnswerPanel = memo(function FirstAnswerPanel() {
  return <data id={FIRST_ANSWER_ID} value={import.meta.env.SSR ? write() : undefined} hidden />;
});
