/** Assumptions that nobody set by hand and that follow traffic: where they stand today and in the last month. */
import { resolveAssumptions } from '../demand/resolveAssumptions';
import { ASSUMPTIONS } from '../scenario/assumptions';
import type { Scenario } from '../scenario/scenario';
import type { Follower } from './growth';

export function listFollowers(today: Scenario, last: Scenario): readonly Follower[] {
  const [from, to] = [resolveAssumptions(today), resolveAssumptions(last)];
  return ASSUMPTIONS.filter(({ id }) => from[id] !== to[id]).map(({ id }) => ({
    assumption: id,
    from: from[id],
    to: to[id],
  }));
}
