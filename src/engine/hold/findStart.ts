/** From where to follow a held architecture: from here, or from the last detent before here at which it kept every promise. */

import { assess } from '../assessment/assess';
import type { Architecture } from '../assessment/assessment';
import { type Catalog, catalogOf } from '../catalog/catalog';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import { DRIVERS } from '../scenario/drivers';
import type { Scenario } from '../scenario/scenario';
import type { LoadId } from './hold';

/** Here, when nothing below here keeps every promise either. */
export function findStart(
  architecture: Architecture,
  scenario: Scenario,
  load: LoadId,
  catalog: Catalog = catalogOf(scenario),
): number {
  const { field, detents } = DRIVERS[load];
  const here = scenario[field];
  const isKept = (value: number) => {
    const { design, demand } = sizeArchitecture(architecture, { ...scenario, [field]: value }, catalog);
    return assess(design, demand, catalog).promises.every((promise) => promise.kept);
  };
  if (isKept(here)) return here;
  return detents.findLast((value) => value < here && isKept(value)) ?? here;
}
