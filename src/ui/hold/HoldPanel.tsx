// Asks, once the section is near, what keeping the present architecture leads to; a drag is waited out.
import { useMemo } from 'react';
import { SECTIONS } from '../../content/frame';
import { useSimulator } from '../../state/useSimulator';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { HoldSection } from './HoldSection';

export function HoldPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const { goTo, hold, release } = useSimulator((state) => state.actions);
  const isNear = useNear(SECTIONS.hold);
  const request = useMemo(() => ({ scenario, loads: ['traffic', 'experiments'] as const }), [scenario]);
  const { result, of, status, isSlower } = useStudy('holdSection', isNear ? request : null);
  return (
    <HoldSection
      outlook={result}
      isHeld={scenario.held !== undefined}
      isFresh={of === request}
      status={{ status, isSlower }}
      onGo={goTo}
      onHold={hold}
      onRelease={release}
    />
  );
}
