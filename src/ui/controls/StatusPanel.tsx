// The one live region of the page, there from the start; its words are loaded with the first change.
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../app/lazyPart';

const AnnouncementPanel = lazyPart(
  'What speaks each change',
  async () => (await import('./AnnouncementPanel')).AnnouncementPanel,
  { isText: true },
);

export function StatusPanel() {
  const hasWords = useSimulator(
    ({ past, future, notices }) => past.length + future.length + notices.length > 0,
  );
  return (
    <p role="status" className="sr-only">
      {hasWords && <AnnouncementPanel />}
    </p>
  );
}
