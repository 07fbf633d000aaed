// Fetches the thread, which is drawn after all else, and gives it what binds now; while that is being worked out there is no thread.
import { useFreshInsight } from '../../state/useFreshInsight';
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../app/lazyPart';

const Thread = lazyPart('The line from cause to effect', async () => (await import('./Thread')).Thread);

export function ThreadPanel() {
  const binding = useFreshInsight()?.binding ?? null;
  const view = useSimulator((state) => state.view);
  return binding && <Thread binding={binding} view={view} />;
}
