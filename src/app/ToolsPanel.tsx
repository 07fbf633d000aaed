// The tools over the stage: freeze, undo, redo, pin to compare, copy the link, and the way to all assumptions.
import { useState } from 'react';
import { FAILURE } from '../content/failure';
import { Icon, type IconName } from '../kit/Icon';
import { needPart } from '../state/needPart';
import { getSimulatorStore } from '../state/simulatorStore';
import { useSimulator } from '../state/useSimulator';
import { TOOLS } from '../words/app';

const SHOWN_MS = 2500;

/** Calls back with the link once it can be written. */
function makeLink(take: (link: string) => void): void {
  void needPart(
    FAILURE.link,
    () => import('../state/link/pageLink'),
    ({ encodePageLink }) => {
      const { committed, compared, settings, view } = getSimulatorStore().getState();
      const address = new URL(location.href);
      address.hash = encodePageLink({ choice: committed, compared, settings, view });
      take(address.href);
    },
  );
}

function pin(): void {
  void needPart(
    FAILURE.pin,
    () => import('../state/pinPresent'),
    ({ pinPresent }) => pinPresent(),
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
}

function Tool({ icon, name, onPress, disabled = false, expanded }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Where the clipboard is refused, the link stands in a field to copy by hand. */
function CopyLink() {
  const [state, setState] = useState<'ready' | 'copied' | { readonly link: string }>('ready');
  async function copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
      setTimeout(() => setState('ready'), SHOWN_MS);
    } catch {
      setState({ link });
    }
  }
  if (typeof state === 'object')
    return (
      <input
        readOnly
        ref={(field) => {
          field?.focus();
          field?.select();
        }}
        aria-label={TOOLS.linkByHand}
        value={state.link}
        onBlur={() => setState('ready')}
        className="tool-link"
      />
    );
  return (
    <Tool
      icon={state === 'copied' ? 'check' : 'link'}
      name={state === 'copied' ? TOOLS.copied : TOOLS.copy}
      onPress={() => makeLink((link) => void copy(link))}
    />
  );
}

interface ToolsPanelProps {
  readonly showsAssumptions: boolean;
  readonly onToggleAssumptions: () => void;
}

export function ToolsPanel({ showsAssumptions, onToggleAssumptions }: ToolsPanelProps) {
  const canUndo = useSimulator((state) => state.past.length > 0);
  const canRedo = useSimulator((state) => state.future.length > 0);
  const isFrozen = useSimulator((state) => state.scenario.held !== undefined);
  const { undo, redo, hold, release } = useSimulator((state) => state.actions);
  return (
    <div className="tools">
      <Tool icon="tune" name={TOOLS.assumptions} expanded={showsAssumptions} onPress={onToggleAssumptions} />
      <Tool
        icon={isFrozen ? 'unlock' : 'lock'}
        name={isFrozen ? TOOLS.unfreeze : TOOLS.freeze}
        onPress={isFrozen ? release : hold}
      />
      <Tool icon="undo" name={TOOLS.undo} disabled={!canUndo} onPress={undo} />
      <Tool icon="redo" name={TOOLS.redo} disabled={!canRedo} onPress={redo} />
      <Tool icon="beside" name={TOOLS.pin} onPress={pin} />
      <CopyLink />
    </div>
  );
}
