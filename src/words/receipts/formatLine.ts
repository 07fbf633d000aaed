import { formatCount, formatFigures, formatTerm } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatHours, formatSeconds } from '../format/time';
import { formatUsd } from '../format/usd';
import type { ReceiptLine } from './receipt';

const FORMATS: Readonly<Record<ReceiptLine['unit'], (value: number) => string>> = {
  usd: formatUsd,
  'usd-per-month': formatUsd,
  seconds: formatSeconds,
  hours: formatHours,
  ratio: formatRatio,
  count: formatCount,
  bytes: (value) => `${formatFigures(value)}B`,
  'rows-per-second': (value) => `${formatFigures(value)} rows/s`,
  plain: formatTerm,
};

export function formatReceiptLine({ value, unit }: ReceiptLine): string {
  return FORMATS[unit](value);
}
