// Hold, undo, redo, pin to compare, copy link and the way to the assumptions.

import { needPart } from '../../state/needPart';
import { getSimulatorStore } from '../../state/simulatorStore';
import { useSimulator } from '../../state/useSimulator';
import { FAILURE } from '../../words/failure';
import { ActionButton } from '../controls/ActionButton';
import { CopyLink } from '../controls/CopyLink';
import { ASSUMPTIONS_ID } from './InputSheet';

interface ActionsPanelProps {
  readonly showsAssumptions: boolean;
  readonly onToggleAssumptions: () => void;
}

function makeLink(take: (link: string) => void): void {
  void needPart(
    FAILURE.link,
    () => import('../../state/link/pageLink'),
    ({ encodePageLink }) => {
      const { committed, compared, settings } = getSimulatorStore().getState();
      const address = new URL(location.href);
      address.hash = encodePageLink({ choice: committed, compared, settings });
      take(address.href);
    },
  );
}

function pin(): void {
  void needPart(
    FAILURE.pin,
    () => import('../../state/pinPresent'),
    ({ pinPresent }) => pinPresent(),
  );
}

export function ActionsPanel({ showsAssumptions, onToggleAssumptions }: ActionsPanelProps) {
  const canUndo = useSimulator((state) => state.past.length > 0);
  const canRedo = useSimulator((state) => state.future.length > 0);
  const isHeld = useSimulator((state) => state.scenario.held !== undefined);
  const { undo, redo, hold, release } = useSimulator((state) => state.actions);
  return (
    <div className="console-actions -mr-2.5 ml-auto flex flex-none max-md:flex-initial max-md:flex-wrap max-md:order-4 max-md:-my-1.5 max-md:-ml-2.5 print:hidden">
      <span className="max-md:hidden">
        <ActionButton
          icon="tune"
          expanded={showsAssumptions}
          controls={ASSUMPTIONS_ID}
          onClick={onToggleAssumptions}
        >
          Assumptions
        </ActionButton>
      </span>
      <ActionButton icon={isHeld ? 'unlock' : 'lock'} onClick={isHeld ? release : hold}>
        {isHeld ? 'Release' : 'Hold'}
        <span className="sr-only"> this architecture</span>
      </ActionButton>
      <ActionButton icon="undo" disabled={!canUndo} onClick={undo}>
        Undo
      </ActionButton>
      <ActionButton icon="redo" disabled={!canRedo} onClick={redo} iconOnly>
        Redo
      </ActionButton>
      <ActionButton icon="beside" onClick={pin} iconOnly="narrow">
        Pin to compare
      </ActionButton>
      <CopyLink makeLink={makeLink} />
    </div>
  );
}
