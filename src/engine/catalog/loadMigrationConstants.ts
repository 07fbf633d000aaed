/** What moving is reckoned with, loaded when someone asks to see it. */
import type { Sourced } from '../provenance/sourced';

export async function loadMigrationConstants(): Promise<readonly Sourced[]> {
  const { MIGRATION_LIST } = await import('./constants/migration');
  return MIGRATION_LIST;
}
