// Reads the decision before the last change and the present one; before the first change, says what will stand here.
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../app/lazyPart';
import { ChangeStrip } from './ChangeStrip';

const HINT = (
  <ChangeStrip
    title="Flip a preset or drag a slider."
    cause={null}
    effect="This line then says what changed, because of what, and at what difference."
  />
);
const ChangeWords = lazyPart(
  'What speaks of the last change',
  async () => (await import('./ChangeWords')).ChangeWords,
  { fallback: HINT },
);

export function ChangePanel() {
  const decision = useDecision();
  const before = useSimulator((state) => state.before);
  if (!before || before.scenario === decision.scenario) return HINT;
  return <ChangeWords before={before} now={decision} />;
}
