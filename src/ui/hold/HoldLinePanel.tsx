// Asks where what is held breaks and which pins stand in the way, of the committed scenario, and hands the words over.
import { useMemo } from 'react';
import { HOLD } from '../../content/hold';
import { tellPins } from '../../drawing/hold/tellPins';
import { viewHoldLine } from '../../drawing/hold/viewHoldLine';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { useStudy } from '../study/useStudy';
import { HoldLine } from './HoldLine';

const WAITING = { isKept: true, course: HOLD.waiting, healing: null, apply: null, go: null };

export function HoldLinePanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const { goTo } = useSimulator((state) => state.actions);
  const request = useMemo(() => ({ scenario, loads: ['traffic'] as const }), [scenario]);
  const { result, of } = useStudy('hold', request);
  const isFresh = of === request && !isDragging;
  const pins = result?.pins;
  const isHeld = scenario.held !== undefined;
  const words = pins && isFresh ? tellPins(pins, scenario, decideOnce(scenario).chosen) : null;
  if (!isHeld && !words) return null;
  return (
    <HoldLine
      line={isHeld ? (result?.held.held ? viewHoldLine(result) : WAITING) : null}
      pins={words}
      isStale={!isFresh && result !== null}
      onGo={goTo}
      onLetGo={() => pins && goTo(pins.scenario)}
    />
  );
}
