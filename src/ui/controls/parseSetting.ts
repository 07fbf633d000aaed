import { readAmount } from '../../words/format/read';

const PERCENT_PER_RATIO = 100;

/** Null when the text is no number; words of unit behind it are passed over. */
export function parseSetting(text: string): number | null {
  const amount = readAmount(text.replace(/^[\s$]+/, '').replace(/^usd\s*/i, ''));
  if (!amount) return null;
  return amount.rest.startsWith('%')
    ? Number((amount.value / PERCENT_PER_RATIO).toPrecision(12))
    : amount.value;
}
