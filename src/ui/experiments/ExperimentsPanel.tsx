// Reads the committed scenario: what its traffic can power at once, what platforms can carry once the study has it.
import { useMemo } from 'react';
import type { LeverView } from '../../drawing/experiments/listLevers';
import { type AssumptionId, PRESETS, planExperiments } from '../../engine';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { showConstant } from '../doubt/showConstant';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { ExperimentsSection } from './ExperimentsSection';
import { viewFields } from './viewFields';

const DAYS_PER_WEEK = 7;

export function ExperimentsPanel() {
  const { scenario, preset } = useSimulator(({ committed }) => committed);
  const actions = useSimulator((state) => state.actions);
  const isNear = useNear(SECTIONS.experiments);
  const study = useStudy('platformLimits', isNear ? scenario : null);
  const plan = useMemo(() => planExperiments(scenario), [scenario]);

  function pull({ change, to }: LeverView): void {
    if (to === null) return;
    if (change === 'length') actions.setAssumption('experimentDays', to * DAYS_PER_WEEK);
    if (change === 'effect') actions.setAssumption('detectableEffectRatio', to);
    if (change === 'layers') actions.setConstant('layers', to);
    // The default effect follows traffic; what was worked out held it.
    if (change === 'traffic')
      actions.goTo({
        ...scenario,
        eventsPerDay: to,
        assumptions: { ...scenario.assumptions, detectableEffectRatio: plan.effectRatio },
      });
  }
  const reset = (id: AssumptionId) => actions.setAssumption(id, PRESETS[preset].assumptions[id] ?? null);

  return (
    <ExperimentsSection
      plan={plan}
      limits={study.of === scenario ? study.result : null}
      study={{
        status: study.status,
        hasResult: study.of === scenario,
        isSlower: study.isSlower,
        again: study.again,
      }}
      fields={viewFields(scenario, preset)}
      constants={scenario.constants}
      onSet={actions.setAssumption}
      onReset={reset}
      onPull={pull}
      onExplain={() => actions.openNumber('driver:experiments')}
      onShowConstant={showConstant}
    />
  );
}
