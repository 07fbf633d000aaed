import { DRIVER_WORDS } from '../drivers';
import { formatDriverValue } from '../format/driver';
import { formatConstant } from '../format/number';
import type { ReceiptInput } from './receipt';

export function formatInput({ driver, value, unit }: ReceiptInput): string {
  return driver === null
    ? `${formatConstant(value)} ${unit}`
    : `${formatDriverValue(driver, value)} ${DRIVER_WORDS[driver].shortUnit}`;
}
