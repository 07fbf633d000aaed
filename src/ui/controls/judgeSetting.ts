/** Turns typed text into a value within bounds, with a remark when it was clamped or could not be read. */

import { formatField } from '../../words/format/number';
import { parseSetting } from './parseSetting';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface SettingJudgement {
  readonly value: number | null;
  readonly remark: string | null;
}

export function judgeSetting(text: string, { low, high }: Bounds): SettingJudgement {
  const value = parseSetting(text);
  if (value === null) return { value: null, remark: 'Not understood. Type a number, such as 5k or 12%.' };
  if (value < low) return { value: low, remark: `The least here is ${formatField(low)}.` };
  if (value > high) return { value: high, remark: `The most here is ${formatField(high)}.` };
  return { value, remark: null };
}
