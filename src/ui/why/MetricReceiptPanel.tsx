// Reads which metric is open and shows its receipt in a dialog.
import { lazy, Suspense } from 'react';
import { METRIC_NAMES, RECEIPT } from '../../content/receipt';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { ReceiptDialog } from './ReceiptDialog';

const MetricReceipt = lazy(async () => ({ default: (await import('./MetricReceipt')).MetricReceipt }));

export function MetricReceiptPanel() {
  const metric = useSimulator((state) => state.openMetric);
  const openMetric = useSimulator((state) => state.actions.openMetric);
  const decision = useDecision();
  return (
    <ReceiptDialog
      heading={metric ? RECEIPT.heading.replace('{name}', METRIC_NAMES[metric]) : ''}
      open={metric !== null}
      onClose={() => openMetric(null)}
    >
      <Suspense fallback={RECEIPT.loading}>
        {metric && <MetricReceipt decision={decision} metric={metric} />}
      </Suspense>
    </ReceiptDialog>
  );
}
