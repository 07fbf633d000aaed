// Loads the choice of another option when it is first asked for.
import { lazy, Suspense } from 'react';
import { useSimulator } from '../../state/useSimulator';

const SwapDialogPanel = lazy(async () => ({
  default: (await import('../hold/SwapDialogPanel')).SwapDialogPanel,
}));

export function SwapPanel() {
  const isOpen = useSimulator((state) => state.swapLayer !== null);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <SwapDialogPanel />
      </Suspense>
    )
  );
}
