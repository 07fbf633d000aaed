// Reads which number is open and shows its receipt in a dialog; the frame loads it when a receipt is first opened.

import { nameNumber } from '../../drawing/receipt/nameNumber';
import { useDecision } from '../../state/useDecision';
import { useFreshInsight } from '../../state/useFreshInsight';
import { useSimulator } from '../../state/useSimulator';
import { RECEIPT } from '../../words/receipt';
import { NumberReceipt } from './NumberReceipt';
import { ReceiptDialog } from './ReceiptDialog';

export function MetricReceiptPanel() {
  const metric = useSimulator((state) => state.openMetric);
  const id = useSimulator((state) => state.openNumber) ?? (metric && (`metric:${metric}` as const));
  const { openNumber, setConstant } = useSimulator((state) => state.actions);
  const insight = useFreshInsight();
  const decision = useDecision();
  return (
    <ReceiptDialog
      heading={id ? RECEIPT.heading.replace('{name}', nameNumber(id)) : ''}
      open={id !== null}
      onClose={() => openNumber(null)}
    >
      {id && (
        <NumberReceipt
          id={id}
          decision={decision}
          binding={insight?.binding ?? null}
          flips={insight?.flips ?? []}
          onSetConstant={setConstant}
        />
      )}
    </ReceiptDialog>
  );
}
