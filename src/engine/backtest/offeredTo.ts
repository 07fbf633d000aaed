/** What a kind of organisation can choose from: whoever runs a package on its own machines can't take a service of a cloud instead. */
import { type Catalog, type ConstantValues, makeCatalog } from '../catalog/catalog';
import type { LayerId } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { OrganisationKind } from './backtestCase';

const OWN_MACHINES: Partial<Record<LayerId, readonly OptionId[]>> = {
  ingestion: ['direct-writes', 'client-outbox', 'kafka'],
  storage: ['postgresql', 'distributed-postgresql', 'clickhouse', 'lakehouse'],
};

export function offeredTo(kind: OrganisationKind, k: ConstantValues): Catalog {
  return makeCatalog(kind === 'self-hosted' ? OWN_MACHINES : {}, k);
}
