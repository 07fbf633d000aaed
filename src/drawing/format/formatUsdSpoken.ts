/** Says dollars in words: "8.1 thousand dollars". */
import { formatCountSpoken } from './formatCountSpoken';

const KILO = 1000;

export function formatUsdSpoken(usd: number): string {
  const size = Math.abs(usd);
  const rounded = size < KILO ? Math.round(size) : size;
  const words = `${formatCountSpoken(rounded)} ${rounded === 1 ? 'dollar' : 'dollars'}`;
  return usd < 0 && rounded > 0 ? `minus ${words}` : words;
}
