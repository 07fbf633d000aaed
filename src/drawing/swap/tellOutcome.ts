/** Says of an option in one sentence whether it keeps the promises, what it breaks, and what would change beside it. */
import { SWAP } from '../../content/swap';
import type { SwapRow } from './weighSwaps';

function join(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function tellOutcome({ outcome, broken, others }: SwapRow): string {
  if (outcome === 'clash') return SWAP.clash;
  const beside = others.length > 0 ? `, with ${join(others)}` : '';
  if (broken.length > 0)
    return `${outcome === 'stands' ? SWAP.nearest : SWAP.breaks} ${join(broken)}${beside}.`;
  return `${outcome === 'toss-up' ? `${SWAP.tossUp}. ` : ''}${SWAP.keepsAll}${beside}.`;
}
