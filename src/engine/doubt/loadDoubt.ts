/** The study of doubt with its table of ranges, loaded by whoever runs it: never part of the first load. */
import type { DoubtSteps } from './doubtSteps';

export async function loadDoubt(): Promise<DoubtSteps> {
  const { doubtSteps } = await import('./doubtSteps');
  return doubtSteps;
}
