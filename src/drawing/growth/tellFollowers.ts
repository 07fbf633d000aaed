/** The assumptions that grow with traffic by themselves, in one sentence. */

import type { GrownGrowth } from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { fill } from '../../words/fill';
import { formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { GROWTH } from '../../words/growth';

export function tellFollowers({ followers }: GrownGrowth): string {
  if (followers.length === 0) return GROWTH.asideNoFollowers;
  const list = followers.map(({ assumption, from, to }) => {
    const format = assumption === 'detectableEffectRatio' ? formatRatio : formatFigures;
    const { name } = ASSUMPTION_WORDS[assumption];
    return fill(GROWTH.asideFollower, { name: name.toLowerCase(), from: format(from), to: format(to) });
  });
  return `${GROWTH.asideFollowers} ${list.join(', ')}.`;
}
