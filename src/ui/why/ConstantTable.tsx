// The constants behind a number: value in use, range, kind, and sources below; each can be replaced by the visitor's own.
import { useId } from 'react';
import type { ConstantId, Evidence, ReceiptConstant } from '../../engine';
import { formatConstant } from '../../words/format/number';
import { CONSTANT_KINDS, RECEIPT } from '../../words/receipt';
import { OwnNumberField } from '../controls/OwnNumberField';
import { ConstantSources } from './ConstantSources';

interface ConstantTableProps {
  readonly heading: string;
  readonly lead: string;
  readonly constants: readonly ReceiptConstant[];
  readonly evidence: readonly Evidence[] | null;
  /** Why each number was chosen stands under it. */
  readonly withNotes?: boolean;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

/** Below 640 px the range and the kind stand under the name. */
export function ConstantTable(props: ConstantTableProps) {
  const { heading, lead, constants, evidence, withNotes = false, onSet } = props;
  const captionId = useId();
  return (
    <table className="w-full text-micro" aria-labelledby={captionId}>
      <caption className="pt-4 pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">
        <span id={captionId}>{heading}</span>
        <span className="block text-micro font-normal text-ink-3">{lead}</span>
      </caption>
      <thead>
        <tr className="text-left text-ink-3">
          {RECEIPT.columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`pr-3 pb-1 font-normal ${index > 1 ? 'max-sm:sr-only' : ''}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {constants.map((constant) => {
        const range = `${formatConstant(constant.low)}–${formatConstant(constant.high)}`;
        return (
          <tbody key={constant.id} className="border-t border-hairline">
            <tr className="align-baseline">
              <th scope="row" className="pt-1.5 pr-3 text-left font-normal text-ink-1 sm:w-[42%]">
                {constant.name}
                <span aria-hidden="true" className="block text-ink-3 sm:hidden">
                  {CONSTANT_KINDS[constant.kind]} <span className="font-mono tracking-tight">{range}</span>
                </span>
              </th>
              <td className="pt-1.5 pr-3 text-ink-1">
                <OwnNumberField {...constant} onSet={onSet} />
              </td>
              <td className="pt-1.5 pr-3 font-mono tracking-tight whitespace-nowrap text-ink-2 max-sm:sr-only">
                {range}
              </td>
              <td className="pt-1.5 whitespace-nowrap text-ink-2 max-sm:sr-only">
                {CONSTANT_KINDS[constant.kind]}
              </td>
            </tr>
            <tr>
              <td colSpan={RECEIPT.columns.length} className="pb-2">
                {withNotes && <span className="block text-ink-2">{constant.note}</span>}
                <ConstantSources constant={constant} evidence={evidence} />
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
