// Fetches the line on the visitor's own numbers once there are any.
import { lazy, Suspense } from 'react';
import { useSimulator } from '../../state/useSimulator';

const OwnAnswerPanel = lazy(() => import('./OwnAnswerPanel'));

export function OwnNumbersPanel() {
  const hasOwn = useSimulator(({ scenario }) => scenario.constants !== undefined);
  return (
    hasOwn && (
      <Suspense fallback={null}>
        <OwnAnswerPanel />
      </Suspense>
    )
  );
}
