/** Writes the value of a receipt line by its unit. */
import type { ReceiptLine } from '../../engine';
import { formatCount, formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';

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
