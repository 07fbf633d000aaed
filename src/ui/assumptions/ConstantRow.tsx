// One constant: name, value as a field, range, kind, influence; note and sources open below it.
import { memo, useId, useState } from 'react';
import type { ConstantEntry, ConstantId, Evidence } from '../../engine';
import { CONSTANT_GROUPS, ASSUMPTIONS_VIEW as WORDS } from '../../words/assumptions';
import { formatConstant } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { CONSTANT_KINDS } from '../../words/receipt';
import { OwnNumberField } from '../controls/OwnNumberField';
import { ConstantSources } from '../why/ConstantSources';
import { InfluenceCell, LEAST_INFLUENCE } from './InfluenceCell';
import { RangeBar } from './RangeBar';

interface ConstantRowProps {
  readonly entry: ConstantEntry;
  readonly value: number;
  /** Influence, and that of the strongest; null while it is not known. */
  readonly share: number | null;
  readonly most: number;
  readonly evidence: readonly Evidence[] | null;
  readonly onSet: (id: ConstantId, value: number | null) => void;
}

const { sourcesCount } = WORDS;

function countSources(count: number): string {
  if (count === 0) return sourcesCount.none;
  return count === 1 ? sourcesCount.one : sourcesCount.more.replace('{count}', String(count));
}

export const ConstantRow = memo(function ConstantRow(props: ConstantRowProps) {
  const { entry, value, share, most, evidence, onSet } = props;
  const { id, name, unit, low, high, kind, note, group } = entry;
  const isOfGrowth = group === 'migration';
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const range = low < high ? `${formatConstant(low)}–${formatConstant(high)}` : WORDS.fixed;
  return (
    <tbody id={`constant-${id}`} className="scroll-mt-12 border-t border-hairline">
      <tr className="align-baseline">
        <th scope="row" className="py-2 pr-3 text-left font-normal max-sm:w-[46%]">
          <span className="block text-ink-1">{name}</span>
          <span className="block text-ink-3">
            {CONSTANT_GROUPS[group]}
            <span aria-hidden="true" className="sm:hidden">
              , {CONSTANT_KINDS[kind]}
              <span className="block font-mono tracking-tight whitespace-nowrap">{range}</span>
              {share !== null && share >= LEAST_INFLUENCE && (
                <span className="block">moves {formatRatio(Math.min(share, 1))}</span>
              )}
              {isOfGrowth && <span className="block">{WORDS.growthOnlyNarrow}</span>}
            </span>
          </span>
        </th>
        <td className="py-2 pr-3">
          <OwnNumberField
            id={id}
            name={name}
            unit={unit}
            value={value}
            standard={entry.value}
            onSet={onSet}
          />
        </td>
        <td className="py-2 pr-3 whitespace-nowrap text-ink-2 max-sm:sr-only">
          <span className="font-mono tracking-tight">{range}</span>
          <RangeBar value={value} low={low} high={high} />
        </td>
        <td className="py-2 pr-3 whitespace-nowrap text-ink-2 max-sm:sr-only">{CONSTANT_KINDS[kind]}</td>
        {share !== null && <InfluenceCell share={share} most={most} isOfGrowth={isOfGrowth} />}
        <td className="py-2 text-right">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={detailsId}
            aria-label={WORDS.details.replace('{name}', name)}
            onClick={() => setOpen(!open)}
            className="inline-flex min-h-6 items-center border-b border-dotted border-control whitespace-nowrap text-ink-2 hover:border-ink-1 hover:text-ink-1"
          >
            {countSources(entry.evidence.length)}
          </button>
        </td>
      </tr>
      <tr id={detailsId} hidden={!open}>
        <td colSpan={share === null ? 5 : 6} className="pb-3">
          {open && (
            <div className="max-w-[80ch] border-l-2 border-hairline pl-3">
              {note && <p className="text-ink-2">{note}</p>}
              <ConstantSources constant={{ kind, sources: entry.evidence }} evidence={evidence} />
            </div>
          )}
        </td>
      </tr>
    </tbody>
  );
});
