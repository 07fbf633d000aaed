// Reads the notices; their drawing is loaded with the first one.
import { lazy, Suspense } from 'react';
import { useSimulator } from '../../state/useSimulator';

const Notices = lazy(() => import('./Notices'));

export function NoticesPanel() {
  const notices = useSimulator((state) => state.notices);
  const { dismissNotice } = useSimulator((state) => state.actions);
  if (notices.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Notices notices={notices} onDismiss={dismissNotice} />
    </Suspense>
  );
}
