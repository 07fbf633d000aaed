/** The range of a figure under its number: P10 to P90 over the futures drawn so far. */
import type { Doubt, FigureId } from '../../engine';
import { formatSpan } from '../../words/format/span';
import type { LikelyRange } from './metricView';

/** Characters; a longer range leaves no room for a word before it. */
const LONGEST_WITH_PREFIX = 13;

/** Parts of a second are not known to the millisecond. */
function roundSmall(id: FigureId, value: number): number {
  return id.endsWith('Seconds') && value < 1 ? Number(value.toPrecision(2)) : value;
}

export function likelyRange(
  doubt: Doubt | null | undefined,
  id: FigureId,
  format: (value: number) => string,
  prefix = 'likely ',
): { readonly range?: LikelyRange } {
  const quantiles = doubt?.fixed[id];
  if (!quantiles) return {};
  const p10 = roundSmall(id, quantiles.p10);
  const p90 = roundSmall(id, quantiles.p90);
  const span = formatSpan(p10, p90, format);
  return {
    range: {
      text: span.length > LONGEST_WITH_PREFIX ? span : `${prefix}${span}`,
      spoken: `likely ${format(p10)} to ${format(p90)}`,
    },
  };
}

/** The same as a stretch of a card's scale. */
export function placeRange(
  doubt: Doubt | null | undefined,
  id: FigureId,
  place: (value: number) => number,
): { readonly range?: { readonly fromRatio: number; readonly toRatio: number } } {
  const quantiles = doubt?.fixed[id];
  if (!quantiles) return {};
  return { range: { fromRatio: place(quantiles.p10), toRatio: place(quantiles.p90) } };
}
