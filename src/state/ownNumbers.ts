/** The visitor's own numbers, by what they act on: the answer, or what moving between two answers takes. */
import { isMigrationConstant, type Scenario } from '../engine';

export type OwnKind = 'answer' | 'moving';

const kindOf = (id: string): OwnKind => (isMigrationConstant(id) ? 'moving' : 'answer');

/** The visitor's own numbers of one scenario in another: they are about the world, not about the scenario. */
export function withConstants(scenario: Scenario, constants: Scenario['constants']): Scenario {
  return constants === undefined || Object.keys(constants).length === 0
    ? scenario
    : { ...scenario, constants };
}

export function countOwn({ constants = {} }: Scenario, kind: OwnKind): number {
  return Object.keys(constants).filter((id) => kindOf(id) === kind).length;
}

/** The scenario with our numbers of one kind; the visitor's of the other stay. */
export function withoutOwn({ constants = {}, ...scenario }: Scenario, kind: OwnKind): Scenario {
  const kept = Object.entries(constants).filter(([id]) => kindOf(id) !== kind);
  return withConstants(scenario, Object.fromEntries(kept));
}
