/** The study of the hundred futures, loaded by whoever runs it: never part of the first load. */
import type { futureSteps } from './futureSteps';

export async function loadFutures(): Promise<typeof futureSteps> {
  return (await import('./futureSteps')).futureSteps;
}
