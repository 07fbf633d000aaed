// Reads how many numbers behind the answer are the visitor's own; says nothing while there are none.
import { lazy, Suspense } from 'react';
import { isMigrationConstant } from '../../engine';
import { useSimulator } from '../../state/useSimulator';

const OwnNumbers = lazy(() => import('./OwnNumbers'));

export function OwnNumbersPanel() {
  const count = useSimulator(
    ({ scenario }) => Object.keys(scenario.constants ?? {}).filter((id) => !isMigrationConstant(id)).length,
  );
  const { resetConstants } = useSimulator((state) => state.actions);
  if (count === 0) return null;
  return (
    <Suspense fallback={null}>
      <OwnNumbers count={count} onReset={resetConstants} />
    </Suspense>
  );
}
