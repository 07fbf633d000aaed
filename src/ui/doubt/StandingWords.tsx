// Whether the choice stands: in words, then what wins instead, then layer by layer.

import type { Standing } from '../../drawing/doubt/describeStanding';
import { DOUBT } from '../../words/doubt';

export function StandingWords({ standing: { sentences, others, layers } }: { readonly standing: Standing }) {
  return (
    <section aria-label={DOUBT.standing} data-source="choice">
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{DOUBT.standing}</h3>
      <p className="mt-2 text-small text-ink-2">{sentences.join(' ')}</p>
      {others.length > 0 && (
        <>
          <p className="mt-3 text-micro text-ink-3">Most often instead</p>
          <ol className="mt-1 grid gap-1 text-micro text-ink-2">
            {others.map(({ id, words, share }) => (
              <li key={id} className="flex justify-between gap-3">
                <span>{words}</span>
                <span className="whitespace-nowrap tabular-nums text-ink-1">{share}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {layers.length > 0 && (
        <table className="mt-4 w-full text-micro">
          <caption className="pb-1 text-left text-ink-3">{DOUBT.layersCaption}</caption>
          <tbody>
            {layers.map(({ id, name, share, words }) => (
              <tr key={id}>
                <th scope="row" className="w-24 py-0.75 pr-3 text-left font-normal text-ink-2">
                  {name}
                </th>
                <td className="py-0.75 pr-3">
                  <svg className="block h-1.5 w-full" aria-hidden="true">
                    <rect width="100%" height="6" rx="3" className="fill-hairline" />
                    <rect
                      width={`${share * 100}%`}
                      height="6"
                      rx="3"
                      className="fill-ink-2 forced-colors:fill-[CanvasText]"
                    />
                  </svg>
                </td>
                <td className="w-28 py-0.75 text-right whitespace-nowrap tabular-nums text-ink-1">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
