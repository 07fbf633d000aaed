/** Every month of every way as rows of a table. */

import { type GrownGrowth, POLICY_IDS } from '../../engine';
import { formatCount, formatNumber } from '../../words/format/number';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { PROMISE_NAMES } from '../../words/promises';

export interface TableRow {
  readonly month: number;
  readonly cells: readonly { readonly key: string; readonly text: string }[];
}

export function listMonths({ months, policies }: GrownGrowth): readonly TableRow[] {
  return months.map(({ month, scenario }) => ({
    month,
    cells: [
      { key: 'traffic', text: formatCount(scenario.eventsPerDay) },
      { key: 'experiments', text: formatNumber(scenario.experimentsPerMonth, 1) },
      ...POLICY_IDS.flatMap((policy) => {
        const row = policies[policy].months[month];
        if (row === undefined) return [];
        return [
          { key: `${policy} cost`, text: formatUsd(row.infrastructureUsd + row.peopleUsd) },
          { key: `${policy} freshness`, text: formatSeconds(row.freshnessSeconds) },
          { key: `${policy} late`, text: formatHours(row.lateHours) },
          {
            key: `${policy} breaks`,
            text: row.broken.map(({ id }) => PROMISE_NAMES[id].toLowerCase()).join(', ') || GROWTH.nothing,
          },
        ];
      }),
    ],
  }));
}
