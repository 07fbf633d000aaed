// Reads the decision before the last change and the present one.
import { useMemo } from 'react';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { ChangeStrip } from './ChangeStrip';
import { describeChange } from './describeChange';

export function ChangePanel() {
  const decision = useDecision();
  const before = useSimulator((state) => state.before);
  const change = useMemo(
    () => (before && before.scenario !== decision.scenario ? describeChange(before, decision) : null),
    [before, decision],
  );
  return <ChangeStrip change={change} />;
}
