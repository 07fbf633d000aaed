/** An architecture in one month: options and redundancy held, sizes following the load, the run interval set anew to the cheapest that keeps every promise. */
import { assess } from '../assessment/assess';
import type { Assessment, PromiseCheck } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import { RUN_INTERVALS_SECONDS } from '../decision/intervals';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import type { Demand } from '../demand/demand';
import { complexityLookup } from '../doubt/complexityLookup';
import { measureDesign } from '../doubt/measureDesign';
import type { Scenario } from '../scenario/scenario';
import type { Design } from '../sizing/design';
import type { HeldChoices } from './growth';

export interface Settled {
  readonly assessment: Assessment;
  readonly broken: readonly PromiseCheck[];
  readonly grade: Grade;
  /** What the decision minimises, USD a month. */
  readonly objectiveUsd: number;
}

/** 0 keeps every promise, 1 breaks some, 2 can't carry the load. */
export type Grade = 0 | 1 | 2;

/** More than any sum of logarithms below it. */
const HOPELESS = 1e6;

const complexityOf = complexityLookup();

export function settleArchitecture(standing: HeldChoices, scenario: Scenario): Settled {
  const catalog = catalogOf(scenario);
  let best: { readonly design: Design; readonly demand: Demand } | null = null;
  let bestMiss = Number.POSITIVE_INFINITY;
  let bestUsd = Number.POSITIVE_INFINITY;
  for (const intervalSeconds of intervalsOf(standing, scenario)) {
    const sized = sizeArchitecture({ choices: standing, intervalSeconds }, scenario, catalog);
    const { promises, objectiveUsd } = measureDesign(
      sized.design,
      sized.demand,
      catalog.constants,
      complexityOf,
    );
    const miss = missOf(promises.filter(({ kept }) => !kept));
    if (best === null || miss < bestMiss || (miss === bestMiss && objectiveUsd < bestUsd)) {
      best = sized;
      bestMiss = miss;
      bestUsd = objectiveUsd;
    }
  }
  if (best === null) throw new Error('An architecture has at least one run interval.');
  const assessment = assess(best.design, best.demand, catalog);
  const broken = assessment.promises.filter(({ kept }) => !kept);
  return { assessment, broken, grade: gradeOf(broken), objectiveUsd: bestUsd };
}

/** As in the design space: scheduled runs at intervals up to the promise, at least the shortest. */
function intervalsOf(standing: HeldChoices, scenario: Scenario): readonly (number | null)[] {
  const { option } = standing.processing;
  if (option !== 'full-refresh' && option !== 'incremental' && option !== 'spark') return [null];
  return RUN_INTERVALS_SECONDS.filter(
    (seconds, index) => index === 0 || seconds <= scenario.freshnessSeconds,
  );
}

function gradeOf(broken: readonly PromiseCheck[]): Grade {
  if (broken.length === 0) return 0;
  return broken.some(({ id }) => id === 'capacity') ? 2 : 1;
}

/** How far the broken promises are overspent, as logarithms; what can't carry the load is worse than anything late. */
function missOf(broken: readonly PromiseCheck[]): number {
  return broken.reduce(
    (sum, { usedRatio }) => sum + Math.log1p(Math.min(HOPELESS, Math.max(0, usedRatio))),
    gradeOf(broken) * HOPELESS,
  );
}
