/** What holding the model against organisations comes to, and the yardstick it is held beside. */

import type { OptionId } from '../../architecture';
import type { UnitId } from '../../laws/spend';
import { type LayerId, TIERS, type Tier } from '../../layers';
import type { PromiseCheck } from '../../promises';
import type { Scenario } from '../../scenario';
import type { BacktestCase, FailingLayer, ScoredLayer } from './organisation';

/** The yardstick: two cuts on traffic alone that sort as many cases as possible into three tiers, fitted to these very cases. */
export interface SortedCase {
  readonly eventsPerDay: number;
  readonly tier: Tier;
}

export interface TwoCuts {
  readonly agreed: number;
  readonly scored: number;
  /** Events a day at which the second and the third tier begin. */
  readonly cuts: readonly [number, number];
}

/** Every pair of cuts is tried, each halfway (by ratio) between two neighbours; of equals the lowest cuts. */
export function fitTwoCuts(cases: readonly SortedCase[]): TwoCuts {
  const loads = [...new Set(cases.map(({ eventsPerDay }) => eventsPerDay))].sort((a, b) => a - b);
  const between = loads.slice(1).map((load, index) => Math.sqrt(load * (loads[index] as number)));
  const candidates = [0, ...between, Number.POSITIVE_INFINITY];
  let best: TwoCuts = { agreed: -1, scored: cases.length, cuts: [0, 0] };
  for (const low of candidates) {
    for (const high of candidates) {
      if (high < low) continue;
      const sorted = (load: number) => TIERS[load < low ? 0 : load < high ? 1 : 2];
      const agreed = cases.filter(({ eventsPerDay, tier }) => sorted(eventsPerDay) === tier).length;
      if (agreed > best.agreed) best = { ...best, agreed, cuts: [low, high] };
    }
  }
  return best;
}

// What comes of holding the model against real organisations: case by case, and in sum.

export type VerdictReason =
  | {
      readonly kind: 'breaks';
      readonly broken: readonly PromiseCheck[];
      /** Layers that the model blames and the case does not; empty where that is not the point. */
      readonly pointsTo: readonly LayerId[];
      readonly atAnySize: boolean;
    }
  | { readonly kind: 'half-tested'; readonly unitCount: number; readonly unit: UnitId }
  | {
      /** How far answers, load and the nearest other promise are from breaking. */
      readonly kind: 'holds';
      readonly answerSeconds: number;
      readonly promisedSeconds: number;
      readonly storage: OptionId;
      readonly loadRatio: number;
      readonly nearest: PromiseCheck;
    };

export type ChoiceReason =
  | { readonly kind: 'nothing-keeps'; readonly broken: readonly PromiseCheck[] }
  | {
      readonly kind: 'other-breaks';
      /** What stands there; processing is named with its store. */
      readonly chosen: readonly OptionId[];
      readonly usdPerMonth: number;
      readonly broken: readonly PromiseCheck[];
    }
  | {
      readonly kind: 'other-dearer';
      readonly chosen: readonly OptionId[];
      readonly usdPerMonth: number;
      readonly other: readonly OptionId[];
      readonly extraUsdPerMonth: number;
      readonly tossUp: boolean;
    };

/** Does what worked hold in the model, and does what failed break, in the layers that failed? */
export interface BacktestVerdict {
  readonly expected: 'holds' | 'breaks';
  /** Layers that failed; empty where the stack is well. */
  readonly expectedLayers: readonly FailingLayer[];
  readonly computed: 'holds' | 'breaks';
  readonly layers: readonly LayerId[];
  readonly broken: readonly PromiseCheck[];
  /** Machine in use, where it is published; otherwise the stack is given the size that it needs. */
  readonly machineVcpu: number | null;
  readonly agrees: boolean;
  /** Why not, or on what little the agreement rests; null where there is nothing to say. */
  readonly reason: VerdictReason | null;
}

/** The tier that the engine would pick against the tier in use. */
export interface BacktestChoice {
  readonly layer: ScoredLayer;
  readonly expected: Tier;
  readonly computed: Tier;
  readonly option: OptionId;
  readonly agrees: boolean;
  /** Why not; null where it agrees. */
  readonly reason: ChoiceReason | null;
}

export interface BacktestRow {
  readonly entry: BacktestCase;
  readonly scenario: Scenario;
  /** Options that the words of the stack stand for; all of a layer where nothing is said. */
  readonly stack: Readonly<Partial<Record<LayerId, readonly OptionId[]>>>;
  /** Null where the case is not scored, or names neither store nor processing. */
  readonly verdict: BacktestVerdict | null;
  /** Scored layers only. */
  readonly choices: readonly BacktestChoice[];
}

export interface BacktestLayerScore {
  readonly agreed: number;
  readonly scored: number;
  /** Two cuts on traffic, fitted to the same cases. */
  readonly yardstick: TwoCuts;
}

export interface BacktestVerdictScore {
  readonly held: number;
  readonly ok: number;
  readonly broke: number;
  readonly failing: number;
  /** Mean of the two shares. */
  readonly balancedAccuracyRatio: number;
}

export interface BacktestReport {
  readonly rows: readonly BacktestRow[];
  readonly verdict: BacktestVerdictScore;
  readonly layers: Readonly<Record<ScoredLayer, BacktestLayerScore>>;
}
