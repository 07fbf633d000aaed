// The one live region of the page, there from the start; its words are loaded with the first change.
import { lazy, Suspense } from 'react';
import { useSimulator } from '../../state/useSimulator';

const AnnouncementPanel = lazy(() => import('./AnnouncementPanel'));

export function StatusPanel() {
  const hasWords = useSimulator(
    ({ past, future, notices }) => past.length + future.length + notices.length > 0,
  );
  return (
    <p role="status" className="sr-only">
      <Suspense fallback={null}>{hasWords && <AnnouncementPanel />}</Suspense>
    </p>
  );
}
