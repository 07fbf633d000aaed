/** The receipt behind a number of the page. */
import {
  type Binding,
  type Decision,
  type DriverId,
  explainChoice,
  explainDriver,
  explainMetric,
  explainPart,
  type FlipPoint,
  type LayerId,
  type MetricId,
  type Receipt,
} from '../../engine';
import type { NumberId } from './numberId';

export interface NumberSubject {
  readonly decision: Decision;
  readonly binding: Binding | null;
  readonly flips: readonly FlipPoint[];
}

export function explainNumber(id: NumberId, { decision, binding, flips }: NumberSubject): Receipt {
  if (id === 'choice') return explainChoice(decision, binding, flips);
  const [kind, name] = id.split(':');
  if (kind === 'metric') return explainMetric(decision, name as MetricId);
  if (kind === 'layer') return explainPart(decision, name as LayerId);
  return explainDriver(decision, name as DriverId);
}
