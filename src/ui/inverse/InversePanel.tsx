// Reads the committed scenario and the ceiling, asks what it buys once the section is near, and hands both over; a drag is waited out.
import { useMemo } from 'react';
import { pickLimit } from '../../drawing/inverse/pickLimit';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { useNear } from '../study/useNear';
import { useStudy } from '../study/useStudy';
import { InverseSection } from './InverseSection';

export function InversePanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const typedUsd = useSimulator(({ settings }) => settings.limitUsdPerMonth);
  const of = useSimulator(({ settings }) => settings.limitedCost);
  const actions = useSimulator((state) => state.actions);
  const isNear = useNear(SECTIONS.backwards);
  const decision = decideOnce(scenario);
  const { limit, origin } = useMemo(() => pickLimit(typedUsd, of, decision), [typedUsd, of, decision]);
  const request = useMemo(() => ({ scenario, limit }), [scenario, limit]);
  const study = useStudy('inverse', isNear ? request : null);
  return (
    <InverseSection
      now={decision.chosen}
      limit={limit}
      origin={origin}
      study={study}
      isStale={study.of !== request}
      onLimit={(limitUsdPerMonth) => actions.changeSettings({ limitUsdPerMonth })}
      onCount={(limitedCost) => actions.changeSettings({ limitedCost })}
      onTake={actions.goTo}
    />
  );
}
