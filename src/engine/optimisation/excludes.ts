/** Tells whether an option cannot join those already chosen. */
import type { ForbiddenPair } from './layeredChoice';

/** Chosen: option per layer so far; the candidate belongs to the next layer. */
export function excludes(
  forbidden: readonly ForbiddenPair[],
  chosen: readonly number[],
  candidate: number,
): boolean {
  const layer = chosen.length;
  return forbidden.some(({ firstLayer, firstOption, secondLayer, secondOption }) => {
    if (secondLayer === layer) return secondOption === candidate && chosen[firstLayer] === firstOption;
    return firstLayer === layer && firstOption === candidate && chosen[secondLayer] === secondOption;
  });
}
