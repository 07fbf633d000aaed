/** A given architecture in a scenario made for an anchor: no search, sizes follow. */

import type { Architecture } from '../../architecture';
import { STANDARD_CATALOG } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import { assess } from '../../laws/assess';
import type { Assessment } from '../../laws/assessment';
import { sizeArchitecture } from '../../laws/design';
import { PRESETS } from '../../presets';
import type { Scenario } from '../../scenario';

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
