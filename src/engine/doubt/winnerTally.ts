/** Counts who wins when the decision is made again, and what holding on to the chosen one costs. */
import { LAYER_IDS, mapLayers, type PerLayer } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { OtherWinner, RemadeDecision } from './doubt';
import { figureTally } from './figureTally';
import { quantilesOf } from './quantilesOf';
import type { Winner } from './remadeFuture';

/** The chosen architecture in the same future. */
export interface HeldOutcome {
  readonly keepsAll: boolean;
  readonly objectiveUsd: number;
}

export interface WinnerTally {
  add(winner: Winner | null, held: HeldOutcome): void;
  decision(): RemadeDecision;
}

const MOST_OTHERS = 5;
/** As near as the receipts call a toss-up. */
const NEAR = 0.05;

export function winnerTally(chosen: PerLayer<OptionId>): WinnerTally {
  const keyOf = (options: PerLayer<OptionId>) => LAYER_IDS.map((layer) => options[layer]).join(' ');
  const wins = new Map<string, { readonly options: PerLayer<OptionId>; count: number }>();
  const figures = figureTally();
  const regrets: number[] = [];
  let futures = 0;
  let answered = 0;

  function others(): readonly OtherWinner[] {
    return [...wins.values()]
      .filter(({ options }) => keyOf(options) !== keyOf(chosen))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_OTHERS)
      .map(({ options, count }) => ({
        options,
        changedLayers: LAYER_IDS.filter((layer) => options[layer] !== chosen[layer]),
        share: count / futures,
      }));
  }

  return {
    add(winner, held) {
      futures += 1;
      if (winner === null) return;
      answered += 1;
      const key = keyOf(winner.options);
      const entry = wins.get(key) ?? { options: winner.options, count: 0 };
      entry.count += 1;
      wins.set(key, entry);
      figures.add(winner.figures);
      if (held.keepsAll) regrets.push(Math.max(0, held.objectiveUsd / winner.objectiveUsd - 1));
    },
    decision: () => ({
      metrics: figures.quantiles(),
      sameArchitectureShare: (wins.get(keyOf(chosen))?.count ?? 0) / futures,
      sameOptionShare: mapLayers((layer) => {
        let same = 0;
        for (const { options, count } of wins.values()) if (options[layer] === chosen[layer]) same += count;
        return answered === 0 ? 0 : same / answered;
      }),
      noneShare: 1 - answered / futures,
      others: others(),
      nearBestShare: regrets.filter((regret) => regret <= NEAR).length / futures,
      regretRatio: quantilesOf(Float64Array.from(regrets)),
    }),
  };
}
