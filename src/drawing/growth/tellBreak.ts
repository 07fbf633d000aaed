/** Says what a broken promise asks and what is had; reliability in hours, because shares near the promise look the same. */

import type { PromiseCheck } from '../../engine';
import { fill } from '../../words/fill';
import { formatHours } from '../../words/format/time';
import { GROWTH } from '../../words/growth';
import { tellBrokenPromise } from '../metrics/tellBrokenPromise';
import { HOURS_PER_MONTH } from './hoursPerMonth';

export function tellBreak(promise: PromiseCheck): string {
  if (promise.id !== 'reliability') return tellBrokenPromise(promise);
  return fill(GROWTH.lateAndAllowed, {
    late: formatHours((1 - promise.actual) * HOURS_PER_MONTH),
    allowed: formatHours((1 - promise.promised) * HOURS_PER_MONTH),
  });
}
