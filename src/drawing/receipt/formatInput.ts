/** Writes an input of a receipt: a slider as the slider writes it, an assumption with its unit. */
import type { ReceiptInput } from '../../engine';
import { DRIVER_UNITS, formatDriverValue } from '../../words/format/driver';
import { formatConstant } from '../../words/format/number';

export function formatInput({ driver, value, unit }: ReceiptInput): string {
  return driver === null
    ? `${formatConstant(value)} ${unit}`
    : `${formatDriverValue(driver, value)} ${DRIVER_UNITS[driver]}`;
}
