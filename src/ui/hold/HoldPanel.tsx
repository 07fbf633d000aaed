// Asks, once the section is near, what keeping the present architecture leads to; a drag is waited out.
import { useMemo } from 'react';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { useFinished } from '../study/useFinished';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { HoldSection } from './HoldSection';

export function HoldPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const { goTo, hold, release } = useSimulator((state) => state.actions);
  const isNear = useNear(SECTIONS.hold);
  const request = useMemo(() => ({ scenario, loads: ['traffic', 'experiments'] as const }), [scenario]);
  const study = useStudy('holdSection', isNear ? request : null);
  const { result, of } = useFinished(study);
  return (
    <HoldSection
      outlook={result}
      isHeld={scenario.held !== undefined}
      isFresh={of === request}
      status={study}
      onGo={goTo}
      onHold={hold}
      onRelease={release}
    />
  );
}
