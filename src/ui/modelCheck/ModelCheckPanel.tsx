// Reads the visitor's own numbers, with which the model is checked too.
import { runCheck } from '../../runner/check/runCheck';
import { useSimulator } from '../../state/useSimulator';
import { ModelCheckSection } from './ModelCheckSection';

export function ModelCheckPanel() {
  const constants = useSimulator(({ committed }) => committed.scenario.constants);
  return <ModelCheckSection constants={constants} run={runCheck} />;
}
