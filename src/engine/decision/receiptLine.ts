/** Small pieces that receipts are written with. */
import type { ReceiptLine } from './metricReceipt';

export const line = (
  label: string,
  value: number,
  unit: ReceiptLine['unit'],
  formula?: string,
): ReceiptLine => (formula === undefined ? { label, value, unit } : { label, value, unit, formula });

export function compact(value: number): string {
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}
