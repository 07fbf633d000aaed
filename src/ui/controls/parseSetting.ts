/** Reads the number of an assumption or a budget as people type it: 5k, $5,000, 12%, 0.5. */
import { parseAmount } from '../../drawing/format/parseAmount';

const PERCENT_PER_RATIO = 100;

/** Null when the text is no number; words of unit behind it are passed over. */
export function parseSetting(text: string): number | null {
  const amount = parseAmount(text.replace(/^[\s$]+/, '').replace(/^usd\s*/i, ''));
  if (!amount) return null;
  return amount.rest.startsWith('%')
    ? Number((amount.value / PERCENT_PER_RATIO).toPrecision(12))
    : amount.value;
}
