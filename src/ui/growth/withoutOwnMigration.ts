/** The scenario with our numbers for moving; all other own numbers stay. */
import { isMigrationConstant, type Scenario } from '../../engine';

export function withoutOwnMigration({ constants = {}, ...scenario }: Scenario): Scenario {
  const kept = Object.entries(constants).filter(([id]) => !isMigrationConstant(id));
  return kept.length === 0 ? scenario : { ...scenario, constants: Object.fromEntries(kept) };
}
