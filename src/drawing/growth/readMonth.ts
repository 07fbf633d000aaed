/** One month of all three ways: what stands, what it costs, how fresh and reliable it is, what it breaks. */
import { GROWTH } from '../../content/growth';
import { type GrownGrowth, LAYER_IDS, optionName, POLICY_IDS, type PolicyId } from '../../engine';
import { formatEventsPerDay } from '../format/formatEventsPerDay';
import { formatHours } from '../format/formatHours';
import { formatNumber } from '../format/formatNumber';
import { formatRatio } from '../format/formatRatio';
import { formatSeconds } from '../format/formatSeconds';
import { formatUsd } from '../format/formatUsd';
import { fill } from './fill';

export interface MonthRow {
  readonly policy: PolicyId;
  readonly stands: string;
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
    const changed = LAYER_IDS.filter((layer) => now.standing[layer].option !== today.standing[layer].option);
    return [
      {
        policy,
        stands:
          changed.length === 0
            ? GROWTH.asToday
            : changed.map((layer) => optionName(now.standing[layer].option)).join(', '),
        cost: formatUsd(now.infrastructureUsd + now.peopleUsd),
        costParts: fill(GROWTH.infraAndPeople, {
          infrastructure: formatUsd(now.infrastructureUsd),
          people: formatUsd(now.peopleUsd),
        }),
        freshness: formatSeconds(now.freshnessP95Seconds),
        onTime: formatRatio(now.onTimeRatio),
        late: formatHours(now.lateHours),
        breaks: now.broken.map(({ name }) => name.toLowerCase()).join(', '),
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
