import type { Driver, DriverId } from '../../engine';
import { formatDriverValue } from '../../words/format/driver';
import { readDriverText } from '../../words/format/read';

const EXAMPLES: Readonly<Record<DriverId, string>> = {
  traffic: '2.5m, 100k/day or 30/s',
  experiments: '40 or 10/week',
  reliability: '99.95',
  freshness: '1 h, 15 min or 500 ms',
};

export interface Judgement {
  /** Null when the text could not be read. */
  readonly value: number | null;
  readonly remark: string | null;
}

export function judgeDriverText(driver: Driver, text: string, current: number): Judgement {
  const value = readDriverText(driver.id, text, current);
  if (value === null) return { value: null, remark: `Not understood. Try ${EXAMPLES[driver.id]}.` };
  const low = Math.min(...driver.detents);
  const high = Math.max(...driver.detents);
  if (value < low) return { value: low, remark: `The least here is ${formatDriverValue(driver.id, low)}.` };
  if (value > high) return { value: high, remark: `The most here is ${formatDriverValue(driver.id, high)}.` };
  return { value, remark: null };
}
