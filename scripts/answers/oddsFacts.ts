/** In how many seeded futures the chosen design keeps its promises, and whether the decision would be the same. */
import type { Doubt, loadDoubt, Scenario } from '../../src/engine';

export const ODDS_FUTURES = 64;
const SEED = 7;

type RunDoubt = Awaited<ReturnType<typeof loadDoubt>>;

export function oddsFacts(scenario: Scenario, doubtSteps: RunDoubt): readonly string[] {
  let last: Doubt | null = null;
  for (const step of doubtSteps(scenario, { seed: SEED, sampleCounts: [ODDS_FUTURES], rankingReplicates: 0 }))
    last = step ?? last;
  if (last === null) throw new Error('The study of doubt gave no answer.');
  const futures = (share: number) => Math.round(share * ODDS_FUTURES);
  return [
    ...Object.entries(last.keep).map(([promise, share]) => `odds ${promise} ${futures(share)}`),
    `odds all ${futures(last.keepAllShare)}`,
    `odds same ${futures(last.remade.sameArchitectureShare)}`,
    `odds none ${futures(last.remade.noneShare)}`,
  ];
}
