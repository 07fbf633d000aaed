/** The options of a layer as rows: the chosen one among those it was weighed against, cheapest first. */

import type { Decision, LayerReceipt, OptionId, Rejection } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { optionName } from '../../words/options';
import { tellRejection } from '../../words/receipts/layer';
import { WHY } from '../../words/whySection';

export type Outcome = 'chosen' | 'nearest' | 'keeps' | 'toss-up' | 'cheaper' | 'dearer' | 'breaks';

export interface WeighedOption {
  readonly id: string;
  readonly option: OptionId;
  readonly name: string;
  readonly outcome: Outcome;
  readonly allIn: string;
  readonly reason: string;
}

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Beside an answer that breaks promises an option can keep them all, and beside a layer kept by hand it can be cheaper. */
function judge({ best, tossUp, extraUsdPerMonth }: Rejection, feasible: boolean): Outcome {
  if (!best) return 'breaks';
  if (!feasible) return 'keeps';
  if (tossUp) return 'toss-up';
  return extraUsdPerMonth !== null && extraUsdPerMonth < 0 ? 'cheaper' : 'dearer';
}

export function weighOptions(decision: Decision, receipt: LayerReceipt): WeighedOption[] {
  const { chosen } = decision;
  const feasible = decision.kind === 'feasible';
  const part = chosen.parts[receipt.layer];
  const own = {
    usd: chosen.cost.totalUsdPerMonth,
    row: {
      id: `${receipt.chosen} chosen`,
      option: receipt.chosen,
      name: optionName(part.option),
      outcome: feasible ? ('chosen' as const) : ('nearest' as const),
      allIn: formatUsd(chosen.cost.totalUsdPerMonth),
      reason: decision.scenario.held
        ? 'stands today and is held'
        : decision.scenario.pins[receipt.layer] !== undefined
          ? WHY.keptByHand
          : feasible
            ? 'keeps every promise at the lowest cost'
            : 'comes nearest to the promises',
    },
  };
  const others = receipt.rejections.map((rejection) => ({
    usd: rejection.best?.cost.totalUsdPerMonth ?? IMPOSSIBLE,
    row: {
      id: `${rejection.option} ${rejection.redundancy}`,
      option: rejection.option,
      name: optionName(rejection.option),
      outcome: judge(rejection, feasible),
      allIn: rejection.best ? formatUsd(rejection.best.cost.totalUsdPerMonth) : '\u2013',
      reason: `${feasible && rejection.best && rejection.tossUp ? WHY.tossUp : ''}${tellRejection(rejection)}`,
    },
  }));
  return [own, ...others].sort((a, b) => a.usd - b.usd).map(({ row }) => row);
}
