/** Counts over sampled worlds: figures, promises kept, winners. */

import type { OptionId } from '../../architecture';
import { FIGURE_IDS, type FigureId, type Figures } from '../../figures';
import { LAYER_IDS, mapLayers, type PerLayer } from '../../layers';
import type { PromiseId, PromiseUse } from '../../promises';
import type { Winner } from './futures';
import type { MetricQuantiles, OtherWinner, Quantiles, RemadeDecision } from './uncertainty';

// The quantiles that a card and a drawing show, from drawn values.

const DOTS = 20;
const P10 = 0.1;
const P50 = 0.5;
const P90 = 0.9;

/** Each value stands for the middle of its share (Hyndman & Fan 1996, type 5); null for none at all. */
export function quantilesOf(values: Float64Array): Quantiles | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted();
  const at = (probability: number) => {
    const place = Math.min(sorted.length - 1, Math.max(0, probability * sorted.length - P50));
    const below = Math.floor(place);
    const low = sorted[below] as number;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
    // Written so that equal neighbours give exactly themselves, and infinities no difference of infinities.
    return low === high ? low : low + (place - below) * (high - low);
  };
  return {
    p10: at(P10),
    p50: at(P50),
    p90: at(P90),
    twentieths: Array.from({ length: DOTS }, (_, dot) => at((dot + P50) / DOTS)),
  };
}

/** Collects the figures of many futures. */
export interface FigureTally {
  add(figures: Figures): void;
  quantiles(): MetricQuantiles;
}

export function figureTally(): FigureTally {
  const columns = FIGURE_IDS.map((metric) => ({ metric, values: [] as number[] }));
  return {
    add(figures) {
      for (const { metric, values } of columns) {
        const figure = figures[metric];
        if (figure !== null) values.push(figure);
      }
    },
    quantiles: () =>
      Object.fromEntries(
        columns.map(({ metric, values }) => [metric, quantilesOf(Float64Array.from(values))]),
      ) as Record<FigureId, Quantiles | null>,
  };
}

/** Counts in how many futures each promise is kept. */
export interface KeepTally {
  /** True when all are kept. */
  add(promises: readonly PromiseUse[]): boolean;
  /** Of the promises that some future made; where it made none, none was broken. */
  shares(): Readonly<Partial<Record<PromiseId, number>>>;
  allShare(): number;
}

export function keepTally(): KeepTally {
  const broken = new Map<PromiseId, number>();
  let all = 0;
  let futures = 0;
  return {
    add(promises) {
      futures += 1;
      let keepsAll = true;
      for (const { id, kept } of promises) {
        broken.set(id, (broken.get(id) ?? 0) + (kept ? 0 : 1));
        if (!kept) keepsAll = false;
      }
      if (keepsAll) all += 1;
      return keepsAll;
    },
    shares: () => Object.fromEntries([...broken].map(([id, count]) => [id, 1 - count / futures])),
    allShare: () => all / futures,
  };
}

// Counts who wins when the decision is made again, and what holding on to the chosen one costs.

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
