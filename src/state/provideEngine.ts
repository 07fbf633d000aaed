/** Brings in what changes need: the decision and the changes themselves. */
import { decide } from '../engine';
import { CHANGES } from './changes';
import { provideChanges } from './changesAccess';
import { provideDecide } from './engineAccess';

export function provideEngine(): void {
  provideDecide(decide);
  provideChanges(CHANGES);
}
