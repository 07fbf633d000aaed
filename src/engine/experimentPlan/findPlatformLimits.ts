/** The most tests a month at which the present architecture, and any architecture, still keeps every promise. */
import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import { decide } from '../decision/decide';
import type { Decision } from '../decision/decision';
import { makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import type { Scenario } from '../scenario/scenario';
import { type Found, findLimit } from './findLimit';
import type { PlatformLimit, PlatformLimits, Stop } from './platformLimit';

export function findPlatformLimits({ scenario, chosen }: Decision): PlatformLimits {
  const catalog = catalogOf(scenario);
  const asked = Math.floor(scenario.experimentsPerMonth);
  const at = (experimentsPerMonth: number): Scenario => ({ ...scenario, experimentsPerMonth });
  const hold = (tests: number): Assessment => {
    const { design, demand } = sizeArchitecture(chosen.architecture, at(tests), catalog);
    return assess(design, demand, catalog);
  };
  const keepsAll = ({ promises }: Assessment) => promises.every(({ kept }) => kept);
  const anyKeeps = (tests: number) => searchCheapest(makeDesignSpace(at(tests), catalog)) !== null;
  return {
    held: readLimit(
      findLimit(asked, (tests) => keepsAll(hold(tests))),
      hold,
    ),
    any: readLimit(findLimit(asked, anyKeeps), (tests) => decide(at(tests), catalog).chosen),
  };
}

function readLimit(found: Found, assessAt: (tests: number) => Assessment): PlatformLimit {
  if (found.kind === 'never') return { kind: 'never', stop: readStop(found.firstBroken, assessAt) };
  const { totalUsdPerMonth } = assessAt(found.last).cost;
  const kept = { testsPerMonth: found.last, totalUsdPerMonth };
  return found.kind === 'beyond'
    ? { kind: 'beyond', ...kept }
    : { kind: 'limit', ...kept, stop: readStop(found.firstBroken, assessAt) };
}

function readStop(testsPerMonth: number, assessAt: (tests: number) => Assessment): Stop {
  const assessment = assessAt(testsPerMonth);
  return { testsPerMonth, broken: assessment.promises.filter(({ kept }) => !kept), assessment };
}
