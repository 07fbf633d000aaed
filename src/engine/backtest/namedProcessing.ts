/** Ways of processing that the source names. */
import type { ProcessingId } from '../scenario/optionIds';
import type { BacktestCase } from './backtestCase';
import { allNamed } from './namedTechnology';
import { PROCESSING_TECHNOLOGIES } from './technologies';

export function namedProcessing({ stack }: BacktestCase): readonly ProcessingId[] {
  return allNamed(stack.processing, PROCESSING_TECHNOLOGIES);
}
