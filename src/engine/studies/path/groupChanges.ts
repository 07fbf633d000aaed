/** Changes of the path that lie close together, told as one: what stood before the first of them and what stands after the last. */
import { layersThatDiffer } from './decideOnPath';
import type { PathChange } from './path';

/** Each change at most `reach` after the one before joins it; a group that ends as it began is left out. */
export function groupChanges(changes: readonly PathChange[], reach: number): readonly PathChange[] {
  const groups: PathChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.position ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && change.position - end <= reach) last.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const layers = layersThatDiffer(first.before, last.after);
    if (layers.length === 0) return [];
    const isOf = (key: 'driver' | 'assumption') => group.every((change) => change[key] === first[key]);
    return [
      {
        ...last,
        layers,
        before: first.before,
        driver: isOf('driver') ? first.driver : null,
        assumption: isOf('assumption') ? first.assumption : null,
        beforeUsdPerMonth: first.beforeUsdPerMonth,
      },
    ];
  });
}
