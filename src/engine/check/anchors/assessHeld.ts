/** A given architecture in a scenario made for an anchor: no search, sizes follow. */
import { assess } from '../../assessment/assess';
import type { Architecture, Assessment } from '../../assessment/assessment';
import { type ConstantValues, STANDARD_CATALOG } from '../../catalog/catalog';
import { sizeArchitecture } from '../../decision/sizeArchitecture';
import { PRESETS } from '../../scenario/presets';
import type { Scenario } from '../../scenario/scenario';

export const place = <Id extends string>(option: Id) => ({ option, redundancy: 'several-zones' }) as const;

export function assessHeld(
  architecture: Architecture,
  changes: Partial<Scenario>,
  constants: ConstantValues,
): Assessment {
  const catalog = { ...STANDARD_CATALOG, constants };
  const { design, demand } = sizeArchitecture(architecture, { ...PRESETS.growth, ...changes }, catalog);
  return assess(design, demand, catalog);
}
