// The constants behind a metric: value, range, kind and source.
import { RECEIPT } from '../../content/receipt';

import { formatConstant } from '../../drawing/receipt/formatConstant';
import type { Evidence, ReceiptConstant } from '../../engine';
import { ConstantSources } from './ConstantSources';

interface ConstantTableProps {
  readonly constants: readonly ReceiptConstant[];
  readonly evidence: readonly Evidence[] | null;
}

export function ConstantTable({ constants, evidence }: ConstantTableProps) {
  return (
    <table className="w-full text-micro">
      <caption className="pt-4 pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {RECEIPT.constants}
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
              <span className="font-mono tracking-tight">{formatConstant(constant.value)}</span>{' '}
              <span className="text-ink-3">{constant.unit}</span>
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
