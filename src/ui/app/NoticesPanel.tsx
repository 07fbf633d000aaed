// Reads the notices. Their drawing is part of the page from the start: most say that something cannot be loaded.
import { useSimulator } from '../../state/useSimulator';
import { Notices } from './Notices';

export function NoticesPanel() {
  const notices = useSimulator((state) => state.notices);
  const { dismissNotice } = useSimulator((state) => state.actions);
  if (notices.length === 0) return null;
  return <Notices notices={notices} onDismiss={dismissNotice} />;
}
