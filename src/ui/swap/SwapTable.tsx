// The options of a layer one under the other, their differences in columns.

import type { FigureId } from '../../drawing/swap/compareFigures';
import type { SwapChoices } from '../../drawing/swap/weighSwaps';
import { LAYER_NAMES, type OptionId } from '../../engine';
import { SWAP } from '../../words/swap';
import { LAYER_GROUNDS } from '../why/layerTones';
import { SwapOption } from './SwapOption';

interface SwapTableProps {
  readonly choices: SwapChoices;
  readonly onChoose: (option: OptionId) => void;
}

const COLUMNS: readonly FigureId[] = ['cost', 'infrastructure', 'freshness', 'late', 'complexity'];

export function SwapTable({ choices: { layer, rows }, onChoose }: SwapTableProps) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">{SWAP.caption.replace('{layer}', LAYER_NAMES[layer])}</caption>
      <thead>
        <tr className="text-micro text-ink-3">
          {COLUMNS.map((id) => (
            <th key={id} scope="col" className="pb-1.5 text-left font-normal" title={SWAP.columnHints[id]}>
              {SWAP.columns[id]}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <SwapOption key={row.option} row={row} ground={LAYER_GROUNDS[layer]} onChoose={onChoose} />
      ))}
    </table>
  );
}
