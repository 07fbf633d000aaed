/** Writes the value of a receipt line by its unit. */
import type { ReceiptLine } from '../../engine';
import { formatCount } from '../format/formatCount';
import { formatFigures } from '../format/formatFigures';
import { formatHours } from '../format/formatHours';
import { formatRatio } from '../format/formatRatio';
import { formatSeconds } from '../format/formatSeconds';
import { formatUsd } from '../format/formatUsd';

const FORMATS: Readonly<Record<ReceiptLine['unit'], (value: number) => string>> = {
  usd: formatUsd,
  'usd-per-month': formatUsd,
  seconds: formatSeconds,
  hours: formatHours,
  ratio: formatRatio,
  count: formatCount,
  bytes: (value) => `${formatFigures(value)}B`,
  'rows-per-second': (value) => `${formatFigures(value)} rows/s`,
  plain: formatFigures,
};

export function formatReceiptLine({ value, unit }: ReceiptLine): string {
  return FORMATS[unit](value);
}
