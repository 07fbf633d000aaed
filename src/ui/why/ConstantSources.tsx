// Where a constant comes from: links with dates; an estimate says that it is one.

import type { Evidence, ReceiptConstant } from '../../engine';
import { RECEIPT } from '../../words/receipt';

interface ConstantSourcesProps {
  readonly constant: Pick<ReceiptConstant, 'kind' | 'sources'>;
  /** Null while it is being fetched. */
  readonly evidence: readonly Evidence[] | null;
}

export function ConstantSources({ constant: { kind, sources }, evidence }: ConstantSourcesProps) {
  const rows = evidence?.filter(({ id }) => sources.includes(id)) ?? [];
  return (
    <>
      {kind === 'estimate' && sources.length === 0 && (
        <span className="block text-ink-3">{RECEIPT.estimate}</span>
      )}
      {sources.length > 0 && evidence === null && (
        <span className="block text-ink-3">{RECEIPT.sourcesPending}</span>
      )}
      {rows.map(({ id, title, url, retrieved, value, unit, conditions, confidence }) => (
        <span key={id} className="block text-ink-3">
          <a
            href={url}
            rel="noopener noreferrer"
            target="_blank"
            className="border-b border-dotted border-control text-ink-1 hover:border-ink-1"
          >
            {title}
          </a>
          {`: ${value} ${unit}${conditions ? `, ${conditions}` : ''}. `}
          {`${confidence} confidence, ${RECEIPT.retrieved} ${retrieved}, `}
          <span className="font-mono">{id}</span>
        </span>
      ))}
    </>
  );
}
