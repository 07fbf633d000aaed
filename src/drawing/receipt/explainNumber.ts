/** The receipt behind a number of the page. */
import type { Binding, Decision, DriverId, FlipPoint, LayerId, MetricId } from '../../engine';
import { makeChoiceReceipt } from '../../words/receipts/choice';
import { makeDriverReceipt } from '../../words/receipts/driver';
import { makeMetricReceipt } from '../../words/receipts/metric';
import { makePartReceipt } from '../../words/receipts/part';
import type { Receipt } from '../../words/receipts/receipt';
import type { NumberId } from './numberId';

export interface NumberSubject {
  readonly decision: Decision;
  readonly binding: Binding | null;
  readonly flips: readonly FlipPoint[];
}

export function explainNumber(id: NumberId, { decision, binding, flips }: NumberSubject): Receipt {
  if (id === 'choice') return makeChoiceReceipt(decision, binding, flips);
  const [kind, name] = id.split(':');
  if (kind === 'metric') return makeMetricReceipt(decision, name as MetricId);
  if (kind === 'layer') return makePartReceipt(decision, name as LayerId);
  return makeDriverReceipt(decision, name as DriverId);
}
