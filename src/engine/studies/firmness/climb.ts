/**
 * The cheapest design for each level of firmness, by a race.
 *
 * All designs run, cheapest first, in heats of more and more futures. A design is left behind as soon as it cannot reach a level any
 * more (in early heats: where it would fall so low in one of ten thousand samples only), and a level is settled when every cheaper
 * design has been left behind. So the ladder equals a whole sweep of the catalog, at a small part of its price.
 */

import type { Candidates } from './candidates';
import { FIRMNESS_LEVELS, type FirmnessLevel, SHOWN_FUTURES } from './firmness';
import type { KeepRace } from './keepRace';
import { SAMPLED_FUTURES } from './sharedFutures';

/** Futures at the end of each heat. */
const HEATS = [14, 40, SHOWN_FUTURES, 256, SAMPLED_FUTURES] as const;

/** A design that would reach a level is left behind early in at most this share of samples. */
const MISTAKE = 1e-4;

/** Fewest kept futures after each heat with which a level can still be reached. */
const FEWEST: readonly (readonly number[])[] = FIRMNESS_LEVELS.map((level) => [
  0,
  ...HEATS.map((futures) =>
    futures === SHOWN_FUTURES || futures === SAMPLED_FUTURES
      ? Math.ceil(level * futures)
      : binomialLow(futures, level),
  ),
]);

/** The smallest count that is not below the quantile MISTAKE of a binomial law; in logarithms, since single terms are next to nothing. */
function binomialLow(trials: number, probability: number): number {
  const logOdds = Math.log(probability / (1 - probability));
  let logTerm = trials * Math.log(1 - probability);
  let below = Math.exp(logTerm);
  let count = 0;
  while (below <= MISTAKE) {
    count += 1;
    logTerm += Math.log((trials - count + 1) / count) + logOdds;
    below += Math.exp(logTerm);
  }
  return count;
}

/** Futures that the first round may work through for one level, over all designs that it starts; each round may do more by this factor. */
const FIRST_ROUND_FUTURES = 1500;
const ROUND_GROWTH = 1.4;

/** A level that is settled, with the candidate that stands on it. */
export interface SettledLevel {
  readonly level: FirmnessLevel;
  readonly candidate: number;
}

/** Yields null between short stretches of work, and each level as it is settled, rising; ends before a level that nothing reaches. */
export function* climb(candidates: Candidates, race: KeepRace): Generator<SettledLevel | null, void> {
  const count = candidates.costUsd.length;
  const heatOf = new Uint8Array(count);
  /** All candidates before this one are left behind, level by level. */
  const reached = FIRMNESS_LEVELS.map(() => 0);
  let lowest = 0;
  let roundFutures = FIRST_ROUND_FUTURES;
  while (lowest < FIRMNESS_LEVELS.length) {
    const starters = HEATS.map(() => new Set<number>());
    for (let level = lowest; level < FIRMNESS_LEVELS.length; level += 1) {
      const fewest = FEWEST[level] as readonly number[];
      let budget = roundFutures;
      let isOpen = false;
      let candidate = reached[level] as number;
      for (; candidate < count && budget > 0; candidate += 1) {
        const heat = heatOf[candidate] as number;
        if ((race.kept[candidate] as number) < (fewest[heat] as number)) {
          if (!isOpen) reached[level] = candidate + 1;
          continue;
        }
        if (heat === HEATS.length) break;
        isOpen = true;
        budget -= (HEATS[heat] as number) - (HEATS[heat - 1] ?? 0);
        starters[heat]?.add(candidate);
      }
      if (level > lowest || isOpen) continue;
      if (candidate === count) return;
      yield { level: FIRMNESS_LEVELS[level] as FirmnessLevel, candidate };
      lowest += 1;
    }
    roundFutures *= ROUND_GROWTH;
    for (const [heat, runners] of starters.entries()) {
      if (runners.size === 0) continue;
      yield* race.run([...runners], HEATS[heat - 1] ?? 0, HEATS[heat] as number);
      for (const runner of runners) heatOf[runner] = heat + 1;
    }
  }
}
