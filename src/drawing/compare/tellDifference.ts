/** Says in a sentence how a pinned scenario differs from the present one. */
import { LAYER_IDS } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { describeChange } from '../metrics/describeChange';
import type { CompareColumn } from './compareColumn';

export function tellDifference(now: CompareColumn, other: CompareColumn): string {
  const [before, after] = [now.decision.chosen, other.decision.chosen];
  const layers = LAYER_IDS.filter((layer) => before.parts[layer].option !== after.parts[layer].option).length;
  const { direction, text } = describeChange({
    before: before.cost.totalUsdPerMonth,
    now: after.cost.totalUsdPerMonth,
    format: formatUsd,
    more: 'dearer',
    less: 'cheaper',
  });
  const architecture =
    layers === 0
      ? 'same options in every layer'
      : `${layers} of ${LAYER_IDS.length} layers ${layers === 1 ? 'differs' : 'differ'}`;
  const cost = direction === 'none' ? 'costs the same' : `${text} a month`;
  const promises = other.decision.kind === 'feasible' ? '' : ', and nothing keeps every promise there';
  return `${other.letter}, ${other.title}: ${architecture}, ${cost}${promises}.`;
}
