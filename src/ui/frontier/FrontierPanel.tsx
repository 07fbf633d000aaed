// Reads the committed scenario and the axis, asks for the frontier once it is near, and hands both over; a drag is waited out.
import { useMemo } from 'react';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { FrontierSection } from './FrontierSection';

export function FrontierPanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const axis = useSimulator(({ settings }) => settings.frontierAxis);
  const actions = useSimulator((state) => state.actions);
  const isNear = useNear(SECTIONS.frontier);
  const request = useMemo(() => ({ scenario, axis }), [scenario, axis]);
  const study = useStudy('frontier', isNear ? request : null);
  return (
    <FrontierSection
      axis={axis}
      study={study}
      isStale={study.of !== request}
      onPickAxis={(frontierAxis) => actions.changeSettings({ frontierAxis })}
      onKeep={actions.goTo}
    />
  );
}
