// Works out the receipt behind a number; it comes to the page when the first receipt is opened.
import { useMemo } from 'react';
import { explainNumber, type NumberSubject } from '../../drawing/receipt/explainNumber';
import type { NumberId } from '../../drawing/receipt/numberId';
import { type ConstantId, loadEvidence } from '../../engine';
import { ReceiptBody } from './ReceiptBody';

interface NumberReceiptProps extends NumberSubject {
  readonly id: NumberId;
  readonly onSetConstant: (id: ConstantId, value: number | null) => void;
}

export function NumberReceipt({ id, decision, binding, flips, onSetConstant }: NumberReceiptProps) {
  const receipt = useMemo(
    () => explainNumber(id, { decision, binding, flips }),
    [id, decision, binding, flips],
  );
  return (
    <ReceiptBody
      receipt={receipt}
      scenario={decision.scenario}
      loadEvidence={loadEvidence}
      onSetConstant={onSetConstant}
    />
  );
}
