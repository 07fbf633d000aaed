// Loads the receipt of a number when one is first opened.
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from './lazyPart';

const MetricReceiptPanel = lazyPart(
  'The receipt of this number',
  async () => (await import('../why/MetricReceiptPanel')).MetricReceiptPanel,
);

export function ReceiptPanel() {
  const isOpen = useSimulator((state) => state.openMetric !== null || state.openNumber !== null);
  return isOpen && <MetricReceiptPanel />;
}
