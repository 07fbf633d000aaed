// Reads which metric is open and shows its receipt in a dialog; the frame loads it when a receipt is first opened.
import { METRIC_NAMES, RECEIPT } from '../../content/receipt';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { MetricReceipt } from './MetricReceipt';
import { ReceiptDialog } from './ReceiptDialog';

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
      {metric && <MetricReceipt decision={decision} metric={metric} />}
    </ReceiptDialog>
  );
}
