/** The model check with its cases, loaded by whoever runs it: never part of the first load. */
import type { CheckPart } from './checkReport';
import type { CheckRequest } from './checkSteps';

export type CheckSteps = (request: CheckRequest) => Generator<CheckPart, void>;

export async function loadCheck(): Promise<CheckSteps> {
  const { checkSteps } = await import('./checkSteps');
  return checkSteps;
}
