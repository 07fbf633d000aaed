/** What comes of holding the model against real organisations: case by case, and in sum. */
import type { PromiseCheck } from '../assessment/assessment';
import type { LayerId, Tier } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import type { BacktestCase, FailingLayer, ScoredLayer } from './backtestCase';
import type { TwoCuts } from './fitTwoCuts';

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
  readonly sentence: string | null;
}

/** The tier that the engine would pick against the tier in use. */
export interface BacktestChoice {
  readonly layer: ScoredLayer;
  readonly expected: Tier;
  readonly computed: Tier;
  readonly option: OptionId;
  readonly agrees: boolean;
  /** Why not; null where it agrees. */
  readonly sentence: string | null;
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
