/**
 * Works out what is not known about an answer, in steps: first a few futures, then the ranking of constants, then more futures.
 *
 * Yields null between short stretches of work, so that a newer request can cut in, and a Doubt each time that there is more to show.
 * The same scenario, seed and effort give the same numbers, whatever the machine.
 */

import { paddedSobol } from '../../../math/sobol';
import { catalogOf } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import { FIGURE_IDS, type FigureId } from '../../figures';
import { mapLayers } from '../../layers';
import type { Scenario } from '../../scenario';
import { decide } from '../../search/decide';
import { heldFuture, remadeFuture } from './futures';
import {
  constantsModel,
  measureFirst,
  NO_RANKING,
  type Ranking,
  rankConstants,
  screenConstants,
} from './influence';
import { type ConstantRanges, constantsSampler, uncertainConstants } from './sample';
import { figureTally, keepTally, winnerTally } from './tallies';
import type { Doubt } from './uncertainty';

export interface DoubtEffort {
  readonly seed: number;
  /** Rising powers of two: a Doubt is yielded at each. */
  readonly sampleCounts: readonly number[];
  /** Rows and independent replicates of the ranking. */
  readonly rankingRows: number;
  /** None leaves the ranking out. */
  readonly rankingReplicates: number;
  /** The catalog's own when absent. */
  readonly ranges?: ConstantRanges;
}

const STANDARD_EFFORT: DoubtEffort = {
  seed: 20_261_123,
  sampleCounts: [64, 256, 1024, 4096],
  rankingRows: 64,
  rankingReplicates: 8,
};

/** Salts that keep screening and ranking apart from the futures. */
const SCREENING_SALT = 1;
const RANKING_SALT = 2;

/** What is left out of the effort is as in the standard one. */
export type DoubtSteps = (scenario: Scenario, effort?: Partial<DoubtEffort>) => Generator<Doubt | null, void>;

export function* doubtSteps(
  scenario: Scenario,
  some: Partial<DoubtEffort> = {},
): Generator<Doubt | null, void> {
  const effort: DoubtEffort = { ...STANDARD_EFFORT, ...some };
  const { seed, sampleCounts } = effort;
  const known: ConstantValues = catalogOf(scenario).constants;
  const { architecture } = decide(scenario).chosen;
  const hold = heldFuture(architecture, scenario);
  const remake = remadeFuture(scenario);

  const unordered = uncertainConstants(scenario, effort.ranges);
  const screened = yield* screenConstants(
    constantsModel(unordered, known, hold),
    unordered,
    seed + SCREENING_SALT,
  );
  const sample = constantsSampler(screened.ordered, known);

  const fixed = figureTally();
  const keep = keepTally();
  const winners = winnerTally(mapLayers((layer) => architecture.choices[layer].option));
  const last = sampleCounts.at(-1) ?? 0;
  const isWhole = effort.rankingReplicates > 0;
  /** Ranges come first, then what to measure, then finer ranges. */
  const rankAfter = sampleCounts[1] ?? last;
  let ranking: Ranking = NO_RANKING;

  const report = (samples: number, complete: boolean): Doubt => ({
    scenario,
    samples,
    complete,
    fixed: fixed.quantiles(),
    keep: keep.shares(),
    keepAllShare: keep.allShare(),
    remade: winners.decision(),
    ranking,
    measureFirst: Object.fromEntries(
      FIGURE_IDS.map((metric) => [metric, measureFirst(metric, ranking[metric])]),
    ) as Record<FigureId, string | null>,
  });

  for (let index = 0; index < last; index += 1) {
    const constants = sample((dimension) => paddedSobol(index, dimension, seed));
    const held = hold(constants);
    fixed.add(held.figures);
    const keepsAll = keep.add(held.promises);
    winners.add(remake(constants), { keepsAll, objectiveUsd: held.objectiveUsd });
    const samples = index + 1;
    if (!sampleCounts.includes(samples)) {
      yield null;
      continue;
    }
    const isRanked = samples === rankAfter && effort.rankingReplicates > 0;
    yield report(samples, samples === last && !isRanked && isWhole);
    if (!isRanked) continue;
    ranking = yield* rankConstants(constantsModel(screened.ordered, known, hold), screened, {
      rowCount: effort.rankingRows,
      replicateCount: effort.rankingReplicates,
      seed: seed + RANKING_SALT,
    });
    yield report(samples, samples === last);
  }
}
