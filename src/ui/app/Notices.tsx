// Shows what the page has to say about itself: a link read in part, a worker that stopped, an error.

import type { Notice } from '../../state/simulatorState';
import { FAILURE } from '../../words/failure';
import { Icon } from '../controls/Icon';

const ACT = 'min-h-11 rounded-control px-4 font-medium hover:bg-card';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

export function Notices({ notices, onDismiss }: NoticesProps) {
  return (
    <ul
      aria-label="Notices"
      className="fixed right-4 bottom-4 left-4 z-50 mx-auto grid max-w-prose gap-2 max-md:bottom-22 print:hidden"
    >
      {notices.map(({ id, text, again, canReload }) => (
        <li
          key={id}
          className="flex items-start gap-3 rounded-control border border-control bg-raised py-2 pr-1.5 pl-4 text-small text-ink-1"
        >
          <span className="flex-1 py-1.5">{text}</span>
          {again && (
            <button type="button" onClick={again} className={ACT}>
              {FAILURE.again}
            </button>
          )}
          {canReload && (
            <button type="button" onClick={() => location.reload()} className={ACT}>
              {FAILURE.reload}
            </button>
          )}
          <button
            type="button"
            aria-label="Dismiss this notice"
            onClick={() => onDismiss(id)}
            className="grid size-9 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-card hover:text-ink-1"
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
