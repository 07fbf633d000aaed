// Reads the decision before the last change and the present one; before the first change, says what will stand here.
import { lazy, Suspense } from 'react';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { ChangeStrip } from './ChangeStrip';

const ChangeWords = lazy(() => import('./ChangeWords'));
const HINT = (
  <ChangeStrip
    title="Flip a preset or drag a slider."
    cause={null}
    effect="This line then says what changed, because of what, and at what difference."
  />
);

export function ChangePanel() {
  const decision = useDecision();
  const before = useSimulator((state) => state.before);
  if (!before || before.scenario === decision.scenario) return HINT;
  return (
    <Suspense fallback={HINT}>
      <ChangeWords before={before} now={decision} />
    </Suspense>
  );
}
