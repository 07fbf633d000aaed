// Reads the visitor's own numbers, with which the model is checked too; those for moving change nothing there.
import { useShallow } from 'zustand/react/shallow';
import { runCheck } from '../../runner/check/runCheck';
import { useSimulator } from '../../state/useSimulator';
import { withoutOwnMigration } from '../growth/withoutOwnMigration';
import { ModelCheckSection } from './ModelCheckSection';

export function ModelCheckPanel() {
  const constants = useSimulator(
    useShallow(({ committed }) => withoutOwnMigration(committed.scenario).constants),
  );
  return <ModelCheckSection constants={constants} run={runCheck} />;
}
