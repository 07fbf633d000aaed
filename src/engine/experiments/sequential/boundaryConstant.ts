/** The critical value at the last look that keeps the overall false-alarm rate. */
import { bisectFalling } from '../../probability/bisectFalling';
import { crossingProbabilities } from './crossingProbabilities';
import { type BoundaryShape, sequentialBoundary } from './sequentialBoundary';

export interface SequentialDesign {
  readonly shape: BoundaryShape;
  readonly lookCount: number;
  /** Overall, two-sided. */
  readonly alpha: number;
}

/** Source: Pocock 1977; O'Brien & Fleming 1979; Jennison & Turnbull 2000, tables 2.1 and 2.3. */
export function boundaryConstant({ shape, lookCount, alpha }: SequentialDesign): number {
  const falseAlarm = (constant: number) => {
    const plan = { criticalValues: sequentialBoundary(shape, constant, lookCount) };
    return crossingProbabilities(plan, 0).reduce((sum, look) => sum + look.upper + look.lower, 0);
  };
  return bisectFalling(falseAlarm, alpha, 1);
}
