// Reads the visitor's own numbers and how much each constant matters, and hands them to the view of all assumptions.
import { useMemo } from 'react';
import { influences } from '../../drawing/doubt/influences';
import { CONSTANT_BOUNDS } from '../../engine';
import { useSimulator } from '../../state/useSimulator';
import { useSettled } from '../why/useSettled';
import { AssumptionsView } from './AssumptionsView';

const NONE = {};
const COUNT = Object.keys(CONSTANT_BOUNDS).length;

export function AssumptionsViewPanel() {
  const own = useSimulator(({ committed }) => committed.scenario.constants ?? NONE);
  const byHand = useSimulator(({ committed }) => Object.keys(committed.scenario.assumptions).length);
  const { setConstant } = useSimulator((state) => state.actions);
  const doubt = useSimulator((state) =>
    state.doubt?.scenario === state.committed.scenario ? state.doubt : null,
  );
  const ranking = doubt?.ranking;
  const known = useMemo(() => (ranking ? influences(ranking) : null), [ranking]);
  const influence = useSettled(known, known !== null);
  return (
    <AssumptionsView count={COUNT} own={own} byHand={byHand} influence={influence} onSet={setConstant} />
  );
}
