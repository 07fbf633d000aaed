// The options of a layer one under the other, their differences in columns.

import { nameWithPercentile } from '../../drawing/metrics/formatFigure';
import { COMPARED } from '../../drawing/swap/compareFigures';
import type { SwapChoices } from '../../drawing/swap/weighSwaps';
import type { OptionId } from '../../engine';
import { LAYER_NAMES } from '../../words/layers';
import { SWAP } from '../../words/swap';
import { LAYER_GROUNDS } from '../why/layerTones';
import { SwapOption } from './SwapOption';

interface SwapTableProps {
  readonly choices: SwapChoices;
  readonly onChoose: (option: OptionId) => void;
}

export function SwapTable({ choices: { layer, rows }, onChoose }: SwapTableProps) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">{SWAP.caption.replace('{layer}', LAYER_NAMES[layer])}</caption>
      <thead>
        <tr className="text-micro text-ink-3">
          {COMPARED.map((id) => (
            <th
              key={id}
              scope="col"
              className="pb-1.5 text-left font-normal"
              title={nameWithPercentile(SWAP.columnHints[id], id)}
            >
              {nameWithPercentile(SWAP.columns[id], id)}
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
