/** One month of all three ways: what stands, what it costs, how fresh and reliable it is, what it breaks. */

import { type GrownGrowth, LAYER_IDS, type LayerId, POLICY_IDS, type PolicyId } from '../../engine';
import { fill } from '../../words/fill';
import { formatEventsPerDay } from '../../words/format/driver';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { optionName } from '../../words/options';
import { PROMISE_NAMES } from '../../words/promises';

export interface MonthRow {
  readonly policy: PolicyId;
  /** The six layers, and whether another option stood there at first. */
  readonly stands: readonly { readonly layer: LayerId; readonly name: string; readonly hasMoved: boolean }[];
  readonly cost: string;
  readonly costParts: string;
  readonly freshness: string;
  readonly onTime: string;
  readonly late: string;
  /** Empty when every promise is kept. */
  readonly breaks: string;
}

export function readMonth({ policies }: GrownGrowth, month: number): readonly MonthRow[] {
  return POLICY_IDS.flatMap((policy) => {
    const now = policies[policy].months[month];
    const today = policies.never.months[0];
    if (now === undefined || today === undefined) return [];
    return [
      {
        policy,
        stands: LAYER_IDS.map((layer) => ({
          layer,
          name: optionName(now.standing[layer].option),
          hasMoved: now.standing[layer].option !== today.standing[layer].option,
        })),
        cost: formatUsd(now.infrastructureUsd + now.peopleUsd),
        costParts: fill(GROWTH.infraAndPeople, {
          infrastructure: formatUsd(now.infrastructureUsd),
          people: formatUsd(now.peopleUsd),
        }),
        freshness: formatSeconds(now.freshnessSeconds),
        onTime: formatRatio(now.onTimeRatio),
        late: formatHours(now.lateHours),
        breaks: now.broken.map(({ id }) => PROMISE_NAMES[id].toLowerCase()).join(', '),
      },
    ];
  });
}

/** "Month 14", and the load of that month. */
export function tellMonth(
  { months }: GrownGrowth,
  month: number,
): { readonly name: string; readonly load: string } {
  const load = months[month];
  return {
    name: month === 0 ? GROWTH.today : fill(GROWTH.month, { month }),
    load:
      load === undefined
        ? ''
        : `${formatEventsPerDay(load.scenario.eventsPerDay)}, ${formatNumber(load.scenario.experimentsPerMonth, 1)} tests a month`,
  };
}
