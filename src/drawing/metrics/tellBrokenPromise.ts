/** Says in a few words what a broken promise asks and what is had. */
import type { PromiseCheck } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { FORMAT_OF_UNIT } from './describePromise';

/** A promise overspent by this much has nothing that could keep it. */
const BEYOND = 1e6;

export function tellBrokenPromise({ id, promised, actual, unit, usedRatio }: PromiseCheck): string {
  const has = FORMAT_OF_UNIT[unit](actual);
  const asks = FORMAT_OF_UNIT[unit](promised);
  switch (id) {
    case 'freshness':
      return `data ${has} old, ${asks} promised`;
    case 'serving':
      return `answers in ${has}, ${asks} promised`;
    case 'decision':
      return usedRatio >= BEYOND ? 'answers nothing online' : `decides in ${has}, ${asks} promised`;
    case 'reliability':
      return `${has} on time, ${asks} promised`;
    case 'data-loss':
      return `loses ${has}, ${asks} allowed`;
    case 'on-call':
      return usedRatio >= BEYOND ? 'nobody on call' : `${has} of ${asks} on call`;
    case 'budget':
      return `${formatUsd(actual - promised)} over the ${asks} budget`;
    case 'capacity':
      return `at ${has} of what it can take`;
    case 'fan-out':
      return `feeds ${has} of ${asks} consumers`;
  }
}
