// Reads the visitor's own numbers, with which the model is checked too; those for moving change nothing there.
import { useShallow } from 'zustand/react/shallow';
import { runCheck } from '../../runner/check/runCheck';
import { withoutOwn } from '../../state/ownNumbers';
import { useSimulator } from '../../state/useSimulator';
import { ModelCheckSection } from './ModelCheckSection';

export function ModelCheckPanel() {
  const constants = useSimulator(
    useShallow(({ committed }) => withoutOwn(committed.scenario, 'moving').constants),
  );
  return <ModelCheckSection constants={constants} run={runCheck} />;
}
