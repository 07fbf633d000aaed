// One test by how users are shared: its length and what it finds, without and with variance reduction.

import type { ExperimentPlan } from '../../engine';
import { EXPERIMENTS } from '../../words/experiments';
import { formatEffect, formatWeeks } from '../../words/format/experiments';
import { formatNumber } from '../../words/format/number';

export function SharingTable({ plan: { tests, longestWeeks } }: { readonly plan: ExperimentPlan }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="overflow-x-auto" aria-label={EXPERIMENTS.sharing} tabIndex={0}>
      <table className="w-full text-micro tabular-nums">
        <caption className="pb-2 text-left text-[0.9375rem]/5.5 font-semibold text-ink-1">
          {EXPERIMENTS.sharing}
          <span className="block text-micro font-normal text-ink-3">{EXPERIMENTS.sharingLead}</span>
        </caption>
        <thead>
          <tr className="text-left text-ink-3">
            {EXPERIMENTS.sharingColumns.map((column) => (
              <th key={column} scope="col" className="min-w-20 pr-4 pb-1 align-bottom font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => (
            <tr key={test.sharing} className="border-t border-hairline">
              <th scope="row" className="min-w-36 py-1.5 pr-4 text-left font-normal text-ink-1">
                {EXPERIMENTS.sharings[test.sharing]}
                {test.splitAmong > 1 && (
                  <span className="text-ink-3"> split among {formatNumber(test.splitAmong, 0)}</span>
                )}
              </th>
              <td className="py-1.5 pr-4 whitespace-nowrap text-ink-2">
                {formatWeeks(test.weeks, longestWeeks)}
              </td>
              <td className="py-1.5 pr-4 text-ink-2">{formatEffect(test.effectRatio)}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap text-ink-2">
                {formatWeeks(test.reducedWeeks, longestWeeks)}
              </td>
              <td className="py-1.5 text-ink-2">{formatEffect(test.reducedEffectRatio)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
