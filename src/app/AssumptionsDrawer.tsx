// The drawer at the right: everything that the four sliders leave out; the results stay in sight.
import { useEffect, useRef } from 'react';
import { Icon } from '../kit/Icon';
import { useEscape } from '../kit/useEscape';
import { lazyPart } from '../ui/app/lazyPart';
import { SHELL, TOOLS } from '../words/app';

const AssumptionsPanel = lazyPart(
  'The assumptions',
  async () => (await import('../ui/controls/AssumptionsPanel')).AssumptionsPanel,
  { fallback: <p className="p-5 text-small text-ink-3">{SHELL.loading}</p> },
);

interface AssumptionsDrawerProps {
  readonly onClose: () => void;
}

export function AssumptionsDrawer({ onClose }: AssumptionsDrawerProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  useEscape(true, onClose);
  return (
    <div className="drawer">
      <button
        ref={close}
        type="button"
        className="tool drawer-close"
        aria-label={TOOLS.closeAssumptions}
        onClick={onClose}
      >
        <Icon name="cross" />
      </button>
      <AssumptionsPanel />
    </div>
  );
}
