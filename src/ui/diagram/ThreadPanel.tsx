// Gives the thread what binds now; while that is being worked out there is no thread.
import { useFreshInsight } from '../../state/useFreshInsight';
import { useSimulator } from '../../state/useSimulator';
import { Thread } from './Thread';

export function ThreadPanel() {
  const binding = useFreshInsight()?.binding ?? null;
  const view = useSimulator((state) => state.picture);
  return binding && <Thread binding={binding} view={view} />;
}
