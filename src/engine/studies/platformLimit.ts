/** The most A/B tests that a platform carries before its decision changes or breaks. */

import { catalogOf } from '../data/catalog';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import { sizeArchitecture } from '../laws/design';
import type { Scenario } from '../scenario';
import { searchCheapest } from '../search/cheapest';
import { decide } from '../search/decide';
import { makeDesignSpace } from '../search/space';
import {
  type Found,
  findLimit,
  type PlatformLimit,
  type PlatformLimits,
  type PlatformStop,
} from './capacity';

export type PlatformLimitSteps = (scenario: Scenario) => Generator<PlatformLimits | null, void>;

export function* platformLimitSteps(scenario: Scenario): Generator<PlatformLimits | null, void> {
  const catalog = catalogOf(scenario);
  const asked = Math.floor(scenario.experimentsPerMonth);
  const at = (experimentsPerMonth: number): Scenario => ({ ...scenario, experimentsPerMonth });
  const { architecture } = decide(scenario, catalog).chosen;
  const hold = (tests: number): Assessment => {
    const { design, demand } = sizeArchitecture(architecture, at(tests), catalog);
    return assess(design, demand, catalog);
  };
  const keepsHeld = (tests: number) => hold(tests).promises.every(({ kept }) => kept);
  const held = readLimit(yield* findLimit(asked, keepsHeld), hold);
  yield { held, any: null };
  const { held: _held, ...released } = scenario;
  const free = (experimentsPerMonth: number): Scenario => ({ ...released, experimentsPerMonth });
  const keepsAny = (tests: number) => searchCheapest(makeDesignSpace(free(tests), catalog)) !== null;
  const found = yield* findLimit(asked, keepsAny);
  yield { held, any: readLimit(found, (tests) => decide(free(tests), catalog).chosen) };
}

function readLimit(found: Found, assessAt: (tests: number) => Assessment): PlatformLimit {
  if (found.kind === 'never') return { kind: 'never', stop: readStop(found.firstBroken, assessAt) };
  const { totalUsdPerMonth } = assessAt(found.last).cost;
  const kept = { testsPerMonth: found.last, totalUsdPerMonth };
  return found.kind === 'beyond'
    ? { kind: 'beyond', ...kept }
    : { kind: 'limit', ...kept, stop: readStop(found.firstBroken, assessAt) };
}

function readStop(testsPerMonth: number, assessAt: (tests: number) => Assessment): PlatformStop {
  const assessment = assessAt(testsPerMonth);
  return { testsPerMonth, broken: assessment.promises.filter(({ kept }) => !kept), assessment };
}
