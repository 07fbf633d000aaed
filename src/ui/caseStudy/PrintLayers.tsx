// The architecture as a printed table.

import { type Assessment, LAYER_IDS } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { listFacts } from '../../words/parts';
import { PRINT } from '../../words/print';

export function PrintLayers({ now }: { readonly now: Assessment }) {
  const { parts } = now;
  return (
    <table className="mt-5 w-full text-micro">
      <caption className="pb-1 text-left text-small font-semibold text-ink-1">{PRINT.layers}</caption>
      <thead>
        <tr className="text-left text-ink-3">
          {PRINT.layerColumns.map((column) => (
            <th key={column} scope="col" className="pr-3 font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LAYER_IDS.map((layer) => (
          <tr key={layer} className="border-t border-hairline align-baseline">
            <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-3">
              {LAYER_NAMES[layer]}
            </th>
            <td className="py-1 pr-3 font-semibold text-ink-1">{optionName(parts[layer].option)}</td>
            <td className="py-1 pr-3 text-ink-2">{listFacts(now, layer).join(', ')}</td>
            <td className="py-1 pr-3 text-ink-1">{formatUsd(parts[layer].infrastructureUsdPerMonth)}</td>
            <td className="py-1 text-ink-1">{formatUsd(parts[layer].peopleUsdPerMonth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
