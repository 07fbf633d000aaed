/** The chosen architecture in another possible world: options, redundancy and interval held, sizes following. */
import type { Architecture } from '../assessment/assessment';
import type { ConstantValues } from '../catalog/catalog';
import { STANDARD_CATALOG } from '../catalog/catalog';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import type { Scenario } from '../scenario/scenario';
import { complexityLookup } from './complexityLookup';
import { type MeasuredDesign, measureDesign } from './measureDesign';

export type HeldFuture = (constants: ConstantValues) => MeasuredDesign;

export function heldFuture(architecture: Architecture, scenario: Scenario): HeldFuture {
  const complexityOf = complexityLookup();
  return (constants) => {
    const catalog = { constants, options: STANDARD_CATALOG.options };
    const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
    return measureDesign(design, demand, constants, complexityOf);
  };
}
