// The receipt of a metric: definition, laws with numbers, constants with sources, and where it stops being true.
import { RECEIPT } from '../../content/receipt';
import { writeReceiptJson } from '../../drawing/receipt/writeReceiptJson';
import type { MetricReceipt, Scenario } from '../../engine';
import { ConstantTable } from './ConstantTable';
import { CopyButton } from './CopyButton';
import { ReceiptFormula } from './ReceiptFormula';
import { type LoadEvidence, useEvidence } from './useEvidence';

interface ReceiptBodyProps {
  readonly receipt: MetricReceipt;
  readonly scenario: Scenario;
  readonly loadEvidence: LoadEvidence;
}

export function ReceiptBody({ receipt, scenario, loadEvidence }: ReceiptBodyProps) {
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
      {receipt.constants.length > 0 && <ConstantTable constants={receipt.constants} evidence={evidence} />}
      <h3 className="mt-5 border-t border-hairline pt-4 text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {RECEIPT.limits}
      </h3>
      <p className="mt-1 max-w-[68ch] text-small text-ink-2">{receipt.limits}</p>
    </>
  );
}
