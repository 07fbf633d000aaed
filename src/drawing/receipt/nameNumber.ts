/** The heading of the receipt behind a number. */

import { DRIVERS, type DriverId, type LayerId, type MetricId } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { LAYER_NAMES } from '../../words/layers';
import { METRIC_NAMES, RECEIPT } from '../../words/receipt';
import type { NumberId } from './numberId';

export function nameNumber(id: NumberId): string {
  if (id === 'choice') return RECEIPT.choice;
  const [kind, name] = id.split(':');
  if (kind === 'metric') return METRIC_NAMES[name as MetricId];
  if (kind === 'layer') return LAYER_NAMES[name as LayerId];
  return DRIVER_WORDS[DRIVERS[name as DriverId].id].name;
}
