// The drawer at the right: everything that the four sliders leave out; the results stay in sight.
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Icon } from '../kit/Icon';
import { useEscape } from '../kit/useEscape';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { SHELL, TOOLS } from '../words/app';

const AssumptionsPanel = lazy(() => import('../ui/controls/AssumptionsPanel'));

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
      <ErrorBoundary name="The assumptions">
        <Suspense fallback={<p className="p-5 text-small text-ink-3">{SHELL.loading}</p>}>
          <AssumptionsPanel />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
