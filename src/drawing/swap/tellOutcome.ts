/** Says of an option in one sentence whether it keeps the promises, what it breaks, and what would change beside it. */

import { joinNames } from '../../words/fill';
import { SWAP } from '../../words/swap';
import type { SwapRow } from './weighSwaps';

export function tellOutcome({ outcome, broken, others }: SwapRow): string {
  if (outcome === 'clash') return SWAP.clash;
  const beside = others.length > 0 ? `, with ${joinNames(others)}` : '';
  if (broken.length > 0)
    return `${outcome === 'stands' ? SWAP.nearest : SWAP.breaks} ${joinNames(broken)}${beside}.`;
  return `${outcome === 'toss-up' ? `${SWAP.tossUp}. ` : ''}${SWAP.keepsAll}${beside}.`;
}
