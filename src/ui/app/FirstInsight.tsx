// Carries the insight of the first scenario in the page, so that the browser need not work out what the build did.
import { memo } from 'react';
import { FIRST_INSIGHT_ID, writeInsight } from '../../state/firstInsight';
import { getSimulatorStore } from '../../state/simulatorStore';

export const FirstInsight = memo(function FirstInsight() {
  const { insight } = getSimulatorStore().getInitialState();
  return insight ? <data id={FIRST_INSIGHT_ID} value={writeInsight(insight)} hidden /> : null;
});
