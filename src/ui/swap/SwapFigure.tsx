// One figure of an option: its difference to what stands, and below what it would be.

import { sourceOf } from '../../drawing/receipt/numberId';
import type { Figure } from '../../drawing/swap/compareFigures';
import { SWAP } from '../../words/swap';

export function SwapFigure({ figure: { source, value, change } }: { readonly figure: Figure }) {
  const differs = change !== null && change.direction !== 'none';
  return (
    <td className="pr-1 text-micro tabular-nums" {...sourceOf(source)}>
      {change === null ? (
        <span className="text-ink-1">{value}</span>
      ) : (
        <>
          <span className={`block whitespace-nowrap ${differs ? 'font-medium text-ink-1' : 'text-ink-3'}`}>
            {differs ? change.text.replace(/ \(.*/, '') : SWAP.same}
          </span>
          {differs && <span className="block whitespace-nowrap text-ink-3">{value}</span>}
        </>
      )}
    </td>
  );
}
