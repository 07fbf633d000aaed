/** Which promises each answer keeps. */

import { PROMISE_NAMES } from '../../words/promises';
import type { CompareColumn, CompareRow } from './compareColumn';
import { compareTexts } from './compareTexts';

export function comparePromises(columns: readonly CompareColumn[]): CompareRow {
  return compareTexts('promises', 'Promises', columns, ({ decision }) => {
    const broken = decision.chosen.promises.filter(({ kept }) => !kept);
    if (decision.kind === 'feasible') return 'all kept';
    return broken.length === 0
      ? 'pins clash'
      : `broken: ${broken.map(({ id }) => PROMISE_NAMES[id].toLowerCase()).join(', ')}`;
  });
}
