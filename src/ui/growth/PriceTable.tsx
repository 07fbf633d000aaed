// The price of timing: what each way costs over all months, and what being early or late means.
import { GROWTH } from '../../content/growth';
import type { Prices } from '../../drawing/growth/listPrices';

export function PriceTable({ prices }: { readonly prices: Prices }) {
  return (
    <section aria-label={GROWTH.price}>
      <h3 className="text-small font-semibold text-ink-1">{GROWTH.price}</h3>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-micro text-ink-2 tabular-nums">
          <caption className="pb-1.5 text-left text-ink-3">{prices.caption}</caption>
          <thead>
            <tr className="text-left text-ink-3">
              {GROWTH.priceColumns.map((column) => (
                <th key={column} scope="col" className="pr-3 pb-1 align-bottom font-normal">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {prices.rows.map(({ policy, cells, isBroken }) => (
              <tr key={policy} className="border-t border-hairline">
                <th scope="row" className="py-1.5 pr-3 text-left font-medium whitespace-nowrap text-ink-1">
                  {GROWTH.policies[policy].name}
                </th>
                {cells.map((cell, index) => (
                  <td
                    key={GROWTH.priceColumns[index + 1]}
                    className={`py-1.5 pr-3 ${isBroken && index === 1 ? 'font-medium text-bad' : ''} ${index === 0 ? 'font-semibold text-ink-1' : ''}`}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 max-w-[76ch] text-small text-ink-2">{prices.early}</p>
      <p className="mt-1.5 max-w-[76ch] text-small text-ink-2">{prices.late}</p>
    </section>
  );
}
