/** The mean time until the last of several exponential tasks is done. */
import { harmonicNumber } from './harmonicNumber';

/** In the unit of the mean task; independent tasks side by side: H_n times the mean. */
export function slowestExponentialMean(meanTask: number, taskCount: number): number {
  return meanTask * harmonicNumber(taskCount);
}
