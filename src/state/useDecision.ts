/** The decision of the present scenario. */
import type { Decision } from '../engine';
import { decideOnce } from './decideOnce';
import { useSimulator } from './useSimulator';

export function useDecision(): Decision {
  return decideOnce(useSimulator((state) => state.scenario));
}
