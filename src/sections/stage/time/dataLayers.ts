/** The layers that data passes on its way in, in their order. */
import type { LayerId } from '../../../engine';

export const DATA_LAYERS = [
  'ingestion',
  'storage',
  'processing',
  'modeling',
] as const satisfies readonly LayerId[];
export type DataLayerId = (typeof DATA_LAYERS)[number];
