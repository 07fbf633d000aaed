/** What each way costs over all months, and the price of being too early and too late in words. */
import { GROWTH } from '../../content/growth';
import { type GrownGrowth, POLICY_IDS, type PolicyId } from '../../engine';
import { formatCount } from '../format/formatCount';
import { formatHours } from '../format/formatHours';
import { formatUsd } from '../format/formatUsd';
import { countMonths } from './countMonths';
import { fill } from './fill';

export interface Prices {
  readonly caption: string;
  readonly rows: readonly {
    readonly policy: PolicyId;
    readonly cells: readonly string[];
    readonly isBroken: boolean;
  }[];
  readonly early: string;
  readonly late: string;
}

export function listPrices(grown: GrownGrowth): Prices {
  const { policies, request } = grown;
  return {
    caption: fill(GROWTH.priceCaption, { months: request.months }),
    rows: POLICY_IDS.map((policy) => {
      const { infrastructureUsd, peopleUsd, migrationUsd, totalUsd, brokenMonths } = policies[policy].totals;
      return {
        policy,
        cells: [
          formatUsd(infrastructureUsd),
          formatUsd(peopleUsd),
          formatUsd(migrationUsd),
          formatUsd(totalUsd),
          String(brokenMonths),
        ],
        isBroken: brokenMonths > 0,
      };
    }),
    early: tellEarly(grown),
    late: tellLate(grown),
  };
}

function tellEarly({ policies, early }: GrownGrowth): string {
  if (policies['everything-now'].migrations.length === 0) return GROWTH.earlyNone;
  if (early.idleMonths === 0 && early.totalUsd === 0) return GROWTH.earlySame;
  return fill(GROWTH.earlyMore, {
    infrastructure: formatUsd(early.infrastructureUsd),
    people: formatUsd(early.peopleUsd),
    moving: formatUsd(early.migrationUsd),
    idle: countMonths(early.idleMonths),
  });
}

function tellLate({ late }: GrownGrowth): string {
  if (late.firstBreak === null) return GROWTH.lateNone;
  return fill(GROWTH.late, {
    promises: late.promises
      .map(({ name, months }) =>
        fill(GROWTH.latePromise, { name: name.toLowerCase(), months: countMonths(months) }),
      )
      .join(', '),
    hours: formatHours(late.extraLateHours),
    events: formatCount(Math.round(late.extraLostEvents)),
  });
}
