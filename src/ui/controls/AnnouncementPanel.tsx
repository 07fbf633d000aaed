// Puts the last committed change and any notice into the words that are announced.
import { useMemo } from 'react';
import { decideOnce } from '../../state/decideOnce';
import { isEdited } from '../../state/isEdited';
import { useSimulator } from '../../state/useSimulator';
import { StatusLine } from './StatusLine';
import { speakChange } from './speakChange';

export function AnnouncementPanel() {
  const committed = useSimulator((state) => state.committed);
  const before = useSimulator((state) => state.before);
  const moved = useSimulator((state) => state.past.length + state.future.length > 0);
  const notice = useSimulator((state) => state.notices.at(-1)?.text ?? '');
  const change = useMemo(
    () =>
      moved ? speakChange(before, decideOnce(committed.scenario), committed.preset, isEdited(committed)) : '',
    [moved, before, committed],
  );
  return <StatusLine text={[notice, change].filter(Boolean).join(' ')} />;
}
