/** The most tests a month at which the present architecture, and then any architecture, still keeps every promise. */
import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import { decide } from '../decision/decide';
import { makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import type { Scenario } from '../scenario/scenario';
import { type Found, findLimit } from './findLimit';
import type { PlatformLimit, PlatformLimits, PlatformStop } from './platformLimit';

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
