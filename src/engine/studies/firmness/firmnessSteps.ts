/** The ladder of firmness beside an answer, in steps. */

import type { Architecture } from '../../architecture';
import { catalogOf, STANDARD_CATALOG } from '../../data/catalog';
import { sizeArchitecture } from '../../laws/design';
import { LAYER_IDS } from '../../layers';
import type { Scenario } from '../../scenario';
import { decide } from '../../search/decide';
import { designArchitecture } from '../uncertainty/futures';
import { listCandidates } from './candidates';
import { climb } from './climb';
import {
  FIRMNESS_LEVELS,
  type FirmDesign,
  type Firmness,
  type FirmnessLevel,
  type FirmnessRung,
  type LayerChange,
} from './firmness';
import { keepRace, type SizedDesign } from './keepRace';
import { measureFirmness } from './measureFirmness';
import { SAMPLED_FUTURES, sharedFuture } from './sharedFutures';

export type FirmnessSteps = (scenario: Scenario) => Generator<Firmness | null, void>;

/**
 * Yields null between short stretches of work, so that a newer request can cut in, and a Firmness each time that there is more to
 * show: first the answer's own odds, then a rung more each time; the last one is complete. The same scenario gives the same ladder.
 */
export function* firmnessSteps(scenario: Scenario): Generator<Firmness | null, void> {
  const decision = decide(scenario);
  const candidates = listCandidates(scenario, catalogOf(scenario));
  yield null;
  const race = keepRace(scenario, candidates);
  const { architecture } = decision.chosen;
  const chosen = candidates.findArchitecture(architecture);
  const measure = (candidate: number, design: Architecture) =>
    measureFirmness(design, scenario, (index) => race.designIn(candidate, index));
  // Pins that exclude each other leave no candidate: what is shown in their place is none either.
  const answer =
    chosen < 0
      ? neverKept(
          yield* measureFirmness(architecture, scenario, (index) => sizeIn(architecture, scenario, index)),
        )
      : yield* measure(chosen, architecture);
  const ladder: FirmnessRung[] = [];
  const report = (complete: boolean): Firmness => ({
    scenario,
    samples: SAMPLED_FUTURES,
    answer,
    ladder: [...ladder],
    complete,
  });
  yield report(false);
  let before: { readonly candidate: number; readonly firm: FirmDesign } = { candidate: chosen, firm: answer };
  for (const step of climb(candidates, race)) {
    if (step === null) {
      yield null;
      continue;
    }
    const { level, candidate } = step;
    const firm: FirmDesign =
      before.candidate === candidate
        ? before.firm
        : yield* measure(candidate, designArchitecture(candidates.designOf(candidate)));
    before = { candidate, firm };
    ladder.push(rungOf(level, firm, answer));
    if (ladder.length < FIRMNESS_LEVELS.length) yield report(false);
  }
  yield report(true);
}

function sizeIn(architecture: Architecture, scenario: Scenario, index: number): SizedDesign {
  const catalog = { constants: sharedFuture(index, scenario), options: STANDARD_CATALOG.options };
  return { ...sizeArchitecture(architecture, scenario, catalog), catalog };
}

/** Pins that exclude each other are broken, whatever the design that is shown in their place keeps. */
function neverKept(design: FirmDesign): FirmDesign {
  return {
    ...design,
    keptRatio: 0,
    keptFutures: design.keptFutures.map(() => false),
    keepsPlan: false,
  };
}

function rungOf(level: FirmnessLevel, firm: FirmDesign, answer: FirmDesign): FirmnessRung {
  return {
    ...firm,
    level,
    extraUsd: firm.costUsd - answer.costUsd,
    extraMeanUsd: firm.meanUsd - answer.meanUsd,
    changes: changesBetween(answer.design, firm.design),
  };
}

function changesBetween(before: Architecture, after: Architecture): readonly LayerChange[] {
  return LAYER_IDS.flatMap((layer) => {
    const from = before.choices[layer];
    const to = after.choices[layer];
    return from.option === to.option && from.redundancy === to.redundancy ? [] : [{ layer, from, to }];
  });
}
