// The point that is looked at: its layers, its figures beside the chosen one's, and the way to keep it.

import type { PointView } from '../../drawing/frontier/viewPoint';
import { FRONTIER } from '../../words/frontier';

interface PointDetailProps {
  readonly point: PointView;
  readonly isChosen: boolean;
  readonly onKeep: () => void;
}

export function PointDetail({ point, isChosen, onKeep }: PointDetailProps) {
  const hasChanges = !isChosen && point.figures.some(({ change }) => change !== '');
  return (
    <section
      aria-label={point.title}
      className="mt-3 grid gap-x-10 gap-y-4 border-t border-hairline p-4 sm:px-6 sm:py-5 md:grid-cols-2"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 md:col-span-2">
        <div className="min-w-0 flex-1 basis-80">
          <h4 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{point.title}</h4>
          <p className="mt-1 max-w-[72ch] text-small text-ink-2">
            {isChosen && `${FRONTIER.isChosen} `}
            {point.consequence}
          </p>
        </div>
        {!isChosen && (
          <button
            type="button"
            className="min-h-11 rounded-control border border-control px-5 text-small font-medium text-ink-1 hover:bg-card print:hidden"
            onClick={onKeep}
          >
            {FRONTIER.keep}
          </button>
        )}
      </div>
      <dl aria-label={FRONTIER.layers} className="min-w-0 text-micro">
        {point.layers.map(({ layer, name, option, insteadOf }) => (
          <div key={layer} className="flex gap-3 border-t border-hairline py-1.5 first:border-t-0">
            <dt className="w-24 flex-none text-ink-3">{name}</dt>
            <dd className={insteadOf === null ? 'text-ink-2' : 'font-medium text-ink-1'}>
              {option}
              {insteadOf !== null && <span className="font-normal text-ink-3">, not {insteadOf}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <table aria-label={FRONTIER.figures} className="w-full self-start text-micro tabular-nums">
        <tbody>
          {point.figures.map(({ name, value, change }) => (
            <tr key={name} className="border-t border-hairline first:border-t-0">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-3">
                {name}
              </th>
              <td className="py-1.5 text-right font-medium whitespace-nowrap text-ink-1">{value}</td>
              {hasChanges && <td className="w-2/5 py-1.5 text-right text-ink-2">{change}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
