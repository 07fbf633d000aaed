// Reads the notices.
import { useSimulator } from '../../state/useSimulator';
import { Notices } from './Notices';

export function NoticesPanel() {
  const notices = useSimulator((state) => state.notices);
  const { dismissNotice } = useSimulator((state) => state.actions);
  return <Notices notices={notices} onDismiss={dismissNotice} />;
}
