/** Why nothing keeps every promise at one place of a driver: the money, or the promises that break whatever is paid. */
import { assess } from '../assessment/assess';
import type { Architecture } from '../assessment/assessment';
import type { Catalog } from '../catalog/catalog';
import { decide } from '../decision/decide';
import { makeDesignSpace } from '../decision/designSpace';
import { searchCheapest } from '../decision/search';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import type { Scenario } from '../scenario/scenario';
import type { HeldFurther, ReachStop, SpendLimit } from './inverse';

/** The scenario is limited and cannot be kept; the architecture is the one that stands just before it. */
export function explainStop(
  scenario: Scenario,
  limit: SpendLimit | null,
  architecture: Architecture | null,
  catalog: Catalog,
): ReachStop {
  const held = architecture === null ? null : holdFurther(architecture, scenario, catalog);
  // What it costs without the limit: least bill where the bill is limited, least in all otherwise.
  const free: Scenario =
    limit?.of === 'infrastructure'
      ? { ...scenario, budgetUsdPerMonth: null, objective: 'infrastructure' }
      : scenario;
  const dearer = limit === null ? null : searchCheapest(makeDesignSpace(free, catalog));
  if (dearer !== null) return { kind: 'limit', leastUsdPerMonth: dearer.objectiveUsd, held };
  const decision = decide(free, catalog);
  return { kind: 'promises', broken: decision.kind === 'infeasible' ? decision.broken : [], held };
}

function holdFurther(architecture: Architecture, scenario: Scenario, catalog: Catalog): HeldFurther {
  const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
  const { promises, tightest } = assess(design, demand, catalog);
  return { broken: promises.filter(({ kept }) => !kept).map(({ id }) => id), tightest };
}
