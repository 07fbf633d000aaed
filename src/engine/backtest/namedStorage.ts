/** The store that analysis reads; none where the case names no such store, as for a queue. */
import type { StorageId } from '../scenario/optionIds';
import type { BacktestCase } from './backtestCase';
import { firstNamed } from './namedTechnology';
import { STORAGE_TECHNOLOGIES } from './technologies';

export function namedStorage({ stack, tiers }: BacktestCase): readonly StorageId[] {
  return tiers.storage === null ? [] : firstNamed(stack.storage, STORAGE_TECHNOLOGIES);
}
