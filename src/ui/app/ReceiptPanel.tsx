// Loads the receipt of a number when one is first opened.
import { lazy, Suspense } from 'react';
import { useSimulator } from '../../state/useSimulator';
import { ErrorBoundary } from './ErrorBoundary';

const MetricReceiptPanel = lazy(async () => ({
  default: (await import('../why/MetricReceiptPanel')).MetricReceiptPanel,
}));

export function ReceiptPanel() {
  const isOpen = useSimulator((state) => state.openMetric !== null || state.openNumber !== null);
  if (!isOpen) return null;
  return (
    <ErrorBoundary name="The receipt">
      <Suspense fallback={null}>
        <MetricReceiptPanel />
      </Suspense>
    </ErrorBoundary>
  );
}
