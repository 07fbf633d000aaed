// A receipt: definition, laws with numbers and their standing, inputs, constants with sources, and where it stops being true.

import { writeReceiptJson } from '../../drawing/receipt/writeReceiptJson';
import type { ConstantId, Scenario } from '../../engine';
import { RECEIPT } from '../../words/receipt';
import type { Receipt } from '../../words/receipts/receipt';
import { ConstantTable } from './ConstantTable';
import { CopyButton } from './CopyButton';
import { ReceiptFormula } from './ReceiptFormula';
import { ReceiptInputs } from './ReceiptInputs';
import { type LoadEvidence, useEvidence } from './useEvidence';

interface ReceiptBodyProps {
  readonly receipt: Receipt;
  readonly scenario: Scenario;
  readonly loadEvidence: LoadEvidence;
  readonly onSetConstant: (id: ConstantId, value: number | null) => void;
}

export function ReceiptBody({ receipt, scenario, loadEvidence, onSetConstant }: ReceiptBodyProps) {
  const evidence = useEvidence(loadEvidence);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-[60ch] text-small text-ink-1">{receipt.definition}</p>
        <CopyButton makeText={() => writeReceiptJson(receipt, scenario)} />
      </div>
      {receipt.sections.map((section) => (
        <ReceiptFormula key={section.title} section={section} />
      ))}
      {receipt.inputs.length > 0 && <ReceiptInputs inputs={receipt.inputs} />}
      {receipt.constants.length > 0 && (
        <ConstantTable
          heading={RECEIPT.constants}
          lead={RECEIPT.constantsLead}
          constants={receipt.constants}
          evidence={evidence}
          onSet={onSetConstant}
        />
      )}
      <h3 className="mt-5 border-t border-hairline pt-4 text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {RECEIPT.limits}
      </h3>
      <p className="mt-1 max-w-[68ch] text-small text-ink-2">{receipt.limits}</p>
    </>
  );
}
