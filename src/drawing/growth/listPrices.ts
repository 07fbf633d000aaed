/** What each way costs over all months, and the price of being too early and too late in words. */

import { type GrownGrowth, POLICY_IDS, type PolicyId, type PolicyTotals } from '../../engine';
import { fill } from '../../words/fill';
import { formatCount } from '../../words/format/number';
import { formatHours } from '../../words/format/time';
import { formatUsd, formatUsdChange } from '../../words/format/usd';
import { GROWTH } from '../../words/growth';
import { PROMISE_NAMES } from '../../words/promises';
import { countMonths } from './countMonths';
import { writeRange } from './writeSpread';

export type PriceFigure = keyof typeof GROWTH.priceFigures;

export interface Prices {
  readonly caption: string;
  readonly rows: readonly {
    readonly figure: PriceFigure;
    readonly isSum: boolean;
    readonly cells: readonly {
      readonly policy: PolicyId;
      readonly text: string;
      /** Range of a figure that has one, or empty. */
      readonly range: string;
      readonly isBroken: boolean;
    }[];
  }[];
  readonly early: string;
  readonly late: string;
}

const FIGURES: Readonly<Record<PriceFigure, (totals: PolicyTotals) => string>> = {
  infrastructure: ({ infrastructureUsd }) => formatUsd(infrastructureUsd),
  people: ({ peopleUsd }) => formatUsd(peopleUsd),
  moving: ({ migrationUsd }) => formatUsd(migrationUsd),
  together: ({ totalUsd }) => formatUsd(totalUsd),
  broken: ({ brokenMonths }) => String(brokenMonths),
};

export function listPrices(grown: GrownGrowth): Prices {
  const { policies, request } = grown;
  return {
    caption: fill(GROWTH.priceCaption, { months: request.months }),
    rows: (Object.keys(FIGURES) as PriceFigure[]).map((figure) => ({
      figure,
      isSum: figure === 'together',
      cells: POLICY_IDS.map((policy) => {
        const { totals } = policies[policy];
        return {
          policy,
          text: FIGURES[figure](totals),
          range: figure === 'moving' ? writeRange(totals.migrationSpreadUsd, formatUsd) : '',
          isBroken: figure === 'broken' && totals.brokenMonths > 0,
        };
      }),
    })),
    early: tellEarly(grown),
    late: tellLate(grown),
  };
}

function tellEarly({ policies, early }: GrownGrowth): string {
  if (policies['everything-now'].migrations.length === 0) return GROWTH.earlyNone;
  if (early.idleMonths === 0 && early.totalUsd === 0) return GROWTH.earlySame;
  return fill(GROWTH.earlyMore, {
    infrastructure: formatUsdChange(early.infrastructureUsd),
    people: formatUsdChange(early.peopleUsd),
    moving: formatUsdChange(early.migrationUsd),
    idle: countMonths(early.idleMonths),
  });
}

function tellLate({ late }: GrownGrowth): string {
  if (late.firstBreak === null) return GROWTH.lateNone;
  const lost = Math.round(late.extraLostEvents);
  const timely = late.promises.filter(({ lateHours }) => lateHours !== null);
  return [
    ...(late.promises.length === 0 ? [GROWTH.lateNone] : [fill(GROWTH.late, { promises: listBroken(late) })]),
    ...(late.extraLateHours > 0
      ? [
          fill(GROWTH.lateHours, {
            names: timely.map(({ id }) => PROMISE_NAMES[id].toLowerCase()).join(' or '),
            hours: formatHours(late.extraLateHours),
          }),
        ]
      : []),
    ...(lost === 0 ? [] : [fill(GROWTH.lateEvents, { events: formatCount(lost) })]),
  ].join(' ');
}

function listBroken({ promises }: GrownGrowth['late']): string {
  return promises
    .map(({ id, months }) =>
      fill(GROWTH.latePromise, { name: PROMISE_NAMES[id].toLowerCase(), months: countMonths(months) }),
    )
    .join(', ');
}
