/** What a scenario lets the decision choose from, so that words claim no more than was searched. */
import type { Scenario } from '../../engine';

export type Freedom = 'free' | 'pinned' | 'held';

/** A held design with pins is still one design. */
export function freedomOf({ held, pins }: Pick<Scenario, 'held' | 'pins'>): Freedom {
  if (held !== undefined) return 'held';
  return Object.keys(pins).length > 0 ? 'pinned' : 'free';
}
