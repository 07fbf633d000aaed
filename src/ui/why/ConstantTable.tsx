// The constants behind a number: value in use, range, kind and source; each can be replaced by the visitor's own.
import { useId } from 'react';
import { RECEIPT } from '../../content/receipt';

import { formatConstant } from '../../drawing/receipt/formatConstant';
import type { ConstantId, Evidence, ReceiptConstant } from '../../engine';
import { OwnNumberField } from '../controls/OwnNumberField';
import { ConstantSources } from './ConstantSources';

interface ConstantTableProps {
  readonly constants: readonly ReceiptConstant[];
  readonly evidence: readonly Evidence[] | null;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

export function ConstantTable({ constants, evidence, onSet }: ConstantTableProps) {
  const captionId = useId();
  return (
    <table className="w-full text-micro" aria-labelledby={captionId}>
      <caption className="pt-4 pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">
        <span id={captionId}>{RECEIPT.constants}</span>
        <span className="block text-micro font-normal text-ink-3">{RECEIPT.constantsLead}</span>
      </caption>
      <thead>
        <tr className="text-left text-ink-3">
          {RECEIPT.columns.map((column) => (
            <th key={column} scope="col" className="pr-3 pb-1 font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {constants.map((constant) => (
          <tr key={constant.id} className="border-t border-hairline align-baseline">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-1">
              {constant.name}
            </th>
            <td className="py-1.5 pr-3 text-ink-1">
              <OwnNumberField {...constant} onSet={onSet} />
            </td>
            <td className="py-1.5 pr-3 font-mono tracking-tight whitespace-nowrap text-ink-2">
              {formatConstant(constant.low)}–{formatConstant(constant.high)}
            </td>
            <td className="py-1.5">
              <ConstantSources constant={constant} evidence={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
