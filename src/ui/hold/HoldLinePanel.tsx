// Asks where what is held breaks, of the committed scenario, and hands the words over.
import { useMemo } from 'react';
import { viewHoldLine } from '../../drawing/hold/viewHoldLine';
import { useSimulator } from '../../state/useSimulator';
import { HOLD } from '../../words/hold';
import { useFinished } from '../study/useFinished';
import { useStudy } from '../study/useStudy';
import { HoldLine } from './HoldLine';

const WAITING = { isKept: true, course: HOLD.waiting, healing: null, apply: null, go: null };

export function HoldLinePanel() {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const { goTo } = useSimulator((state) => state.actions);
  const request = useMemo(() => ({ scenario, loads: ['traffic'] as const }), [scenario]);
  const { result, of } = useFinished(useStudy('hold', request));
  const isFresh = of === request && !isDragging;
  return (
    <HoldLine
      line={result?.held.held ? viewHoldLine(result) : WAITING}
      isStale={!isFresh && result !== null}
      onGo={goTo}
    />
  );
}
