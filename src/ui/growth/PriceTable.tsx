// The price of timing: what each way costs over all months, and what being early or late means.

import type { Prices } from '../../drawing/growth/listPrices';
import { POLICY_IDS } from '../../engine';
import { GROWTH } from '../../words/growth';

export function PriceTable({ prices }: { readonly prices: Prices }) {
  return (
    <section aria-label={GROWTH.price}>
      <h3 className="text-small font-semibold text-ink-1">{GROWTH.price}</h3>
      <table className="mt-2 w-full text-micro text-ink-2 tabular-nums">
        <caption className="pb-1.5 text-left text-ink-3">{prices.caption}</caption>
        <thead>
          <tr className="text-right align-bottom text-ink-3">
            <td />
            {POLICY_IDS.map((policy) => (
              <th key={policy} scope="col" className="pb-1 pl-1.5 font-normal sm:pl-2.5">
                <span className="max-sm:hidden">{GROWTH.policies[policy].name}</span>
                <span className="inline-block first-letter:uppercase sm:hidden">
                  {GROWTH.policies[policy].short}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prices.rows.map(({ figure, cells, isSum }) => (
            <tr key={figure} className="border-t border-hairline align-baseline">
              <th scope="row" className="py-1.5 text-left font-normal text-ink-1">
                {GROWTH.priceFigures[figure]}
              </th>
              {cells.map(({ policy, text, range, isBroken }) => (
                <td
                  key={policy}
                  className={`py-1.5 pl-1.5 text-right sm:pl-2.5 ${isBroken ? 'font-medium text-bad' : ''} ${isSum ? 'font-semibold text-ink-1' : ''}`}
                >
                  {text}
                  {range && <span className="block text-ink-3 sm:whitespace-nowrap">{range}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 max-w-[76ch] text-small text-ink-2">{prices.early}</p>
      <p className="mt-1.5 max-w-[76ch] text-small text-ink-2">{prices.late}</p>
    </section>
  );
}
