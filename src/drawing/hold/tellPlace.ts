/** Writes a value of a load with its unit: "506K events a day". */

import type { LoadId } from '../../engine';
import { formatDriverValue } from '../../words/format/driver';
import { LOADS } from '../../words/hold';

export function tellPlace(load: LoadId, value: number): string {
  return `${formatDriverValue(load, value)} ${LOADS[load].unit}`;
}
