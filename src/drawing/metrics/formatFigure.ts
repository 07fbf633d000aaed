/** Writes a figure of an answer in its own kind of unit, and the percentile in its name. */
import { type FigureId, type FigureUnit, figureRow } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';

const ONE_DECIMAL_BELOW = 10;

const FORMATS: Readonly<Record<FigureUnit, (value: number) => string>> = {
  seconds: formatSeconds,
  usd: formatUsd,
  ratio: formatRatio,
  hours: formatHours,
  complexity: (value) => formatNumber(value, value < ONE_DECIMAL_BELOW ? 1 : 0),
  engineers: (value) => formatNumber(value, 1),
};

export function formatterOf(id: FigureId): (value: number) => string {
  return FORMATS[figureRow(id).unit];
}

/** "Age of data, p95": the percentile follows the name of a figure that is one. */
export function nameWithPercentile(name: string, id: FigureId): string {
  const { percentile } = figureRow(id);
  return percentile === undefined ? name : `${name}, p${percentile}`;
}
